package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.internal.linking.RecordIndex.KnownForm;

/**
 * Finds forms that are nearly those of a text: a foreign name put into Arabic letters otherwise (غوتيريش, جوتيريس), a
 * letter more or less, a part of the family name left out.
 */
final class NearForms {
    /** Words of more forms than this tell nothing: محمد. */
    private static final int COMMON = 80;

    private static final int SHORTEST = 4;

    /** A word alone needs so many consonants. */
    private static final int TELLING = 3;

    private static final double SOUNDS_ALIKE = 0.9;
    private static final double LETTER_APART = 0.75;
    private static final double PART_MISSING = 0.85;
    private static final double NEAR_ENOUGH = 0.6;
    private static final Set<String> PARTICLES = Set.of("بن", "ابن", "ال", "ابو", "بو", "ولد", "دي", "فان", "دو");

    private final Map<String, List<KnownForm>> bySound;

    /** How many keys hold a word. */
    private final Map<String, Integer> words;

    /** Forms by their folded keys. */
    NearForms(Map<String, List<KnownForm>> byForm) {
        bySound = new HashMap<>();
        words = new HashMap<>();
        byForm.forEach(this::add);
    }

    private NearForms(NearForms like) {
        bySound = new HashMap<>(like.bySound);
        words = new HashMap<>(like.words);
    }

    /** The same where the forms under some keys changed. */
    NearForms changed(Set<String> keys, Map<String, List<KnownForm>> before, Map<String, List<KnownForm>> now) {
        NearForms changed = new NearForms(this);
        for (String key : keys) {
            for (String sound : sounds(key)) { // lists of its own, without what was under the key
                List<KnownForm> others = new ArrayList<>(changed.bySound.getOrDefault(sound, List.of()));
                others.removeIf(form -> form.key().equals(key));
                changed.bySound.put(sound, others);
            }
            if (before.containsKey(key)) {
                for (String word : key.split(" ")) {
                    changed.words.computeIfPresent(word, (same, count) -> count > 1 ? count - 1 : null);
                }
            }
            List<KnownForm> forms = now.get(key);
            if (forms != null) {
                changed.add(key, forms);
            }
        }
        return changed;
    }

    private void add(String key, List<KnownForm> forms) {
        for (String word : key.split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
        for (String sound : sounds(key)) {
            bySound.computeIfAbsent(sound, each -> new ArrayList<>(1)).addAll(forms);
        }
    }

    /** The sounds that a key is found by; one that it has twice comes twice. */
    private static List<String> sounds(String key) {
        return Arrays.stream(key.split(" "))
                .map(NearForms::sound)
                .filter(sound -> sound.length() > 1)
                .toList();
    }

    Map<EntityId, Double> to(String key, EntityType type) {
        List<String> name = List.of(key.split(" "));
        Map<EntityId, Double> near = new HashMap<>();
        for (String word : name) {
            List<KnownForm> forms = bySound.getOrDefault(sound(word), List.of());
            if (forms.size() > COMMON) {
                continue;
            }
            for (KnownForm known : forms) {
                if (known.record().getType() == type && known.form().use() != FormUse.LATER) {
                    double how = nearness(name, List.of(known.key().split(" ")));
                    if (how >= NEAR_ENOUGH) {
                        near.merge(known.record().id(), how, Math::max);
                    }
                }
            }
        }
        return near;
    }

    /** The first words must be the same name and the last ones too; what stands between may be left out. */
    private double nearness(List<String> name, List<String> form) {
        if (name.size() == 1 || form.size() == 1) {
            boolean telling = sound(name.get(0)).length() >= TELLING;
            return telling && name.size() == form.size() ? alike(name.get(0), form.get(0)) : 0;
        }
        List<String> longer = name.size() >= form.size() ? name : form;
        List<String> shorter = longer == name ? form : name;
        double how =
                Math.min(alike(name.get(0), form.get(0)), alike(name.get(name.size() - 1), form.get(form.size() - 1)));
        int at = 0;
        for (String word : longer) {
            double best = at < shorter.size() ? alike(word, shorter.get(at)) : 0;
            if (best > 0) {
                how = Math.min(how, best);
                at++;
            } else if (!PARTICLES.contains(word)) {
                how *= PART_MISSING;
            }
        }
        return at == shorter.size() ? how : 0;
    }

    private double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (words.containsKey(one) && words.containsKey(other) && one.length() < 6) {
            return 0; // two names: محمد and محمود
        }
        if (sound(one).equals(sound(other)) && sound(one).length() > 1) {
            return SOUNDS_ALIKE;
        }
        boolean close = isClose(one, other) || isClose(sound(one), sound(other));
        return close && !(words.containsKey(one) && words.containsKey(other)) ? LETTER_APART : 0;
    }

    private static boolean isClose(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST && isLetterApart(one, other);
    }

    private static boolean isLetterApart(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        int rest = longer.length() == shorter.length() ? i + 1 : i;
        return longer.substring(i + 1).equals(shorter.substring(Math.min(rest, shorter.length())));
    }

    /** Consonants alone, those that stand for one foreign sound as one: غ ج ق ك, ت ط, س ص ز, ف و. */
    static String sound(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        for (char letter : word.toCharArray()) {
            char heard = switch (letter) {
                case 'ا', 'و', 'ي', 'ء', 'ه', 'ع' -> ' ';
                case 'غ', 'ج', 'ق' -> 'ك';
                case 'ط' -> 'ت';
                case 'ص', 'ز', 'ث' -> 'س';
                case 'ظ', 'ذ', 'ض' -> 'د';
                case 'ح', 'خ' -> 'ح';
                default -> letter;
            };
            boolean repeated = sound.length() > 0 && sound.charAt(sound.length() - 1) == heard;
            if (heard != ' ' && !repeated) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }
}
