package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The patterns (أوزان) that names keep to, with the vowels that they have; ids in docs/language.md.
 *
 * <p>A shape is written with {@code c} for any consonant, {@code m} for م at the beginning, {@code n} for ن at the end,
 * {@code w y} for consonantal و ي, and {@code A I U T} for the long vowels and ة. The sounds name its letters by their
 * places, from 1, and put vowels between them.
 */
final class VowelTemplates {
    /** Where a pattern is usual. */
    private enum Where {
        ANYWHERE,
        EAST,
        MAGHREB,
        MOROCCO,
        TUNISIA,
        ARABIA,
        WITH_ARTICLE;

        boolean holds(@Nullable Homeland home, boolean article) {
            return switch (this) {
                case ANYWHERE -> true;
                case EAST -> !Homeland.isMaghreb(home);
                case MAGHREB -> Homeland.isMaghreb(home);
                case MOROCCO -> home == Homeland.MA;
                case TUNISIA -> home == Homeland.TN;
                case ARABIA -> Homeland.isArabia(home);
                case WITH_ARTICLE -> article;
            };
        }
    }

    private record Template(Pattern shape, Where where, String sounds, double cost) {}

    /** The cheapest of those that fit the shape and the place counts. */
    private static final List<Template> TEMPLATES = List.of(
            // pattern-doubled: الحداد, النجار, قدور, البقالي
            of("ccAc", Where.WITH_ARTICLE, "1a22A4", 0),
            of("ccAc", Where.ANYWHERE, "1a22A4", 0.5),
            of("ccUc", Where.MAGHREB, "1a22U4", 0),
            of("ccUc", Where.ANYWHERE, "1a22U4", 0.6),
            of("ccA[cw]I", Where.MAGHREB, "1a22A4I", 0.3),
            of("ccUcI", Where.MAGHREB, "1a22U4I", 0.35),
            // pattern-small: عبيد, العتيبي, البريكان, عليان, الخويطر, التويجري
            of("ccIc", Where.ANYWHERE, "1u2E4", 0.5),
            of("ccIc[IT]", Where.ARABIA, "1u2E45", 0),
            of("ccIc[IT]", Where.ANYWHERE, "1u2E45", 0.5),
            of("ccIcAc", Where.ARABIA, "1u2E4A6", 0),
            of("ccIcAc", Where.ANYWHERE, "1u2E4A6", 0.4),
            of("ccyAn", Where.ARABIA, "1u2a3A5", 0),
            of("ccIcc", Where.ANYWHERE, "1u2E4e5", 0),
            of("ccIccI", Where.EAST, "1u2E45I", 0),
            of("cwIc", Where.ANYWHERE, "1u2E4", 0.3),
            of("cwIc[IT]", Where.ARABIA, "1u2E45", 0),
            of("cwIc[IT]", Where.ANYWHERE, "1u2E45", 0.3),
            of("cwIcAc", Where.ANYWHERE, "1u2E4A6", 0),
            // pattern-hollow: سيف, عون, كوثر, فيصل, الدوسري, فوزي, زيدي, الفوزان
            of("cIc", Where.ANYWHERE, "1E3", 0.1),
            of("cUc", Where.ANYWHERE, "1O3", 0.5),
            of("cUcI", Where.ANYWHERE, "1O3I", 0.4),
            of("cIcI", Where.ANYWHERE, "1E3I", 0.1),
            of("cUcc", Where.ANYWHERE, "1O3a4", 0.1),
            of("cIcc", Where.ANYWHERE, "1E3a4", 0.1),
            of("cUccI", Where.EAST, "1O3a4I", 0),
            of("cIccI", Where.EAST, "1E3a4I", 0),
            of("cUccI", Where.MAGHREB, "1O34I", 0.1),
            of("cIccI", Where.MAGHREB, "1E34I", 0.1),
            of("cUccT", Where.ANYWHERE, "1O34T", 0.1),
            of("cIccT", Where.ANYWHERE, "1E34T", 0.1),
            of("cUcAn", Where.ANYWHERE, "1O3A5", 0.1),
            of("cIcAn", Where.ANYWHERE, "1E3A5", 0.1),
            // pattern-relative: العدوي, الثقفي, شكري, صالحي
            of("ccwI", Where.EAST, "1a2a3I", 0),
            of("ccwI", Where.MAGHREB, "1a23I", 0),
            of("cccI", Where.ARABIA, "1a2a3I", 0.35),
            of("cccI", Where.ANYWHERE, "1a2a3I", 0.55),
            of("cccI", Where.ANYWHERE, "1o23I", 0.65),
            of("cAccI", Where.MAGHREB, "1A3e4I", 0.6),
            of("cAccI", Where.EAST, "1A34I", 0.6),
            // pattern-doer: مبارك, المهنا, مطلق, مسعد
            of("mcAcc", Where.ANYWHERE, "1u2A4e5", 0),
            of("mcA", Where.ANYWHERE, "1u2A", 0.4),
            of("mccA", Where.ANYWHERE, "1u2a33A", 0),
            of("mccc", Where.ARABIA, "1u23a4", 0.1),
            of("mccc", Where.ANYWHERE, "1a23a4", 0.5),
            // pattern-swift: السخيري, الزنيتي, الطرودي: the Maghreb swallows the first vowel
            of("ccIcI", Where.TUNISIA, "12I4I", 0),
            of("ccIcI", Where.MOROCCO, "12I4I", 0.3),
            of("ccIc", Where.TUNISIA, "12I4", 0.35),
            of("ccIc", Where.MOROCCO, "12I4", 0.4),
            of("ccUcI", Where.TUNISIA, "12U4I", 0.3),
            of("cc[AU][cw]I", Where.MOROCCO, "12345", 0.6));

    private VowelTemplates() {}

    private static Template of(String shape, Where where, String sounds, double cost) {
        return new Template(Pattern.compile(shape.replace("c", "[cmnwy]")), where, sounds, cost);
    }

    /** The readings of a skeleton as {@link VowelPatterns} makes it. */
    static List<Reading> readings(String skeleton, boolean article, @Nullable Homeland home) {
        String shape = shape(skeleton);
        List<Reading> readings = new ArrayList<>();
        for (Template template : TEMPLATES) {
            if (template.where().holds(home, article)
                    && template.shape().matcher(shape).matches()) {
                readings.add(new Reading(fill(template.sounds(), skeleton), template.cost()));
            }
        }
        return readings;
    }

    private static String shape(String skeleton) {
        StringBuilder shape = new StringBuilder();
        for (int at = 0; at < skeleton.length(); at++) {
            char sound = skeleton.charAt(at);
            boolean last = at == skeleton.length() - 1;
            shape.append(
                    Reading.isVowel(sound)
                            ? sound
                            : sound == 'و'
                                    ? 'w'
                                    : sound == 'ي'
                                            ? 'y'
                                            : sound == 'م' && at == 0 ? 'm' : sound == 'ن' && last ? 'n' : 'c');
        }
        return shape.toString();
    }

    private static String fill(String sounds, String skeleton) {
        StringBuilder filled = new StringBuilder();
        for (char sound : sounds.toCharArray()) {
            filled.append(Character.isDigit(sound) ? skeleton.charAt(sound - '1') : sound);
        }
        return filled.toString();
    }
}
