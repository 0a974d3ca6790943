package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.KnownName.Use;
import org.turjuman.language.api.NameType;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.NameTrie;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Proposes the names that records have. */
final class KnownReader {
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("في", "الي", "من", "نحو", "قرب", "بين", "باتجاه", "صوب");

    /** Words for any place that are names of some: «غرب المدينة», «في المدينة والريف». */
    private static final Set<String> COMMON =
            Set.of("المدينه", "الريف", "القريه", "البلده", "الساحل", "الجبل", "الميناء", "الجزيره");

    private static final Set<String> REGIONS =
            Set.of("مدينه", "منطقه", "اقليم", "جهه", "جبال", "محافظه", "ولايه", "بلده", "قريه", "حرب");

    private static final Set<String> SHOWING = Set.of(
            "اظهرت", "كشفت", "بينت", "نشرت", "تداولت", "وثقت", "عرضت", "التقطت", "بثت", "نشر", "تداول", "التقط", "عبر",
            "خلال", "عده", "بضع");

    private final Map<String, List<KnownName>> byForm;
    private final NameTrie trie;

    KnownReader(Collection<KnownName> known) {
        byForm = byForm(known);
        trie = new NameTrie(byForm.keySet());
    }

    private KnownReader(Map<String, List<KnownName>> byForm, NameTrie trie) {
        this.byForm = byForm;
        this.trie = trie;
    }

    private static Map<String, List<KnownName>> byForm(Collection<KnownName> known) {
        Map<String, List<KnownName>> byForm = new HashMap<>();
        for (KnownName name : known) {
            byForm.computeIfAbsent(LetterFolding.key(name.form()), form -> new ArrayList<>(1))
                    .add(name);
        }
        return byForm;
    }

    /** The same with other names known under some forms. */
    KnownReader changed(Collection<String> forms, Collection<KnownName> known) {
        Map<String, List<KnownName>> now = new HashMap<>(byForm);
        Set<String> gone = new HashSet<>();
        for (String form : forms) {
            String key = LetterFolding.key(form);
            if (now.remove(key) != null) {
                gone.add(key);
            }
        }
        Map<String, List<KnownName>> there = byForm(known);
        now.putAll(there);
        Set<String> come = new HashSet<>(there.keySet());
        come.removeAll(byForm.keySet());
        gone.removeAll(there.keySet());
        return new KnownReader(now, trie.changed(gone, come));
    }

    List<Candidate> read(NameText text) {
        List<Candidate> candidates = new ArrayList<>();
        int word = 0;
        for (NameTrie.Found found : trie.in(text.folded())) {
            while (text.word(word).end() <= found.place().start()) {
                word++;
            }
            int to = word + 1;
            while (to < text.size() && text.word(to).start() < found.place().end()) {
                to++;
            }
            int cut = found.place().start() - text.word(word).start();
            List<KnownName> names = byForm.getOrDefault(LetterFolding.key(found.form()), List.of());
            propose(text, word, cut, to, names, candidates);
        }
        return candidates;
    }

    private void propose(NameText text, int from, int cut, int to, List<KnownName> names, List<Candidate> candidates) {
        Stem stem = stem(text.word(from), cut);
        boolean whole = cut > 0
                && to - from == 1
                && Vocabulary.NEVER_CUT.contains(text.word(from).key());
        boolean owned = to - from == 1
                && stem.written().endsWith("ه")
                && names.stream().allMatch(name -> name.form().endsWith("ة"))
                && text.mindsTa()
                && Vocabulary.isListed(stem.written()); // «في حق منوبه» is no منوبة
        boolean served = text.joined(from) && text.word(from - 1).key().equals("خادم"); // الحرمين الشريفين
        if (served
                || owned
                || whole
                || to - from == 1 && Vocabulary.endsRole(text.word(from).whole())) {
            return;
        }
        boolean club = to - from == 1
                && stem.preposition() != 'ب'
                && text.isSport()
                && Vocabulary.isUsual("sport", stem.key())
                && names.stream().noneMatch(name -> name.type() == NameType.ORGANISATION)
                && !isAnnouncedPlace(text, from, text.word(from).whole())
                && !(cut == 0
                        && text.joined(from)
                        && PLACE_PREPOSITIONS.contains(text.word(from - 1).key()));
        if (club) {
            candidates.add(new Candidate(from, cut, to, NameType.ORGANISATION, 7.04, "club", List.of()));
        }
        for (NameType type : NameType.values()) {
            List<KnownName> ofType =
                    names.stream().filter(name -> name.type() == type).toList();
            if (ofType.isEmpty()) {
                continue;
            }
            Use use = ofType.stream().map(KnownName::use).min(Use::compareTo).orElse(Use.ALWAYS);
            double weight = weight(text, from, cut, to, type, use);
            boolean meant = to - from > 1
                    || !Vocabulary.isPlainWord(stem)
                    || ofType.stream().anyMatch(name -> isWritten(stem.written(), name.form()));
            if (weight > 0 && meant) {
                List<String> records =
                        ofType.stream().map(KnownName::record).distinct().toList();
                boolean titled = type == NameType.PERSON
                        && to - from > 1
                        && Vocabulary.isDefinite(stem(text.word(from), cut).key())
                        && Roles.of(stem(text.word(from), cut).key()) != null;
                candidates.add(
                        new Candidate(titled ? from + 1 : from, titled ? 0 : cut, to, type, weight, "known", records));
            }
        }
    }

    /** Zero where the words around do not speak for the name. */
    private double weight(NameText text, int from, int cut, int to, NameType type, Use use) {
        int length = to - from;
        Stem stem = stem(text.word(from), cut);
        double base = length == 1 ? 7 : length == 2 ? 8.2 : 9;
        if (type == NameType.ORGANISATION && isOwned(text, from, stem)) {
            return 0;
        }
        if (type == NameType.PERSON) {
            return person(text, from, stem, length, use);
        }
        boolean club = length == 1
                && type == NameType.ORGANISATION
                && text.isSport()
                && Vocabulary.isUsual("sport", stem.key());
        if (club) {
            return base + (stem.preposition() == ' ' && !isAnnouncedPlace(text, from, stem) ? 0.03 : 0);
        }
        if (type == NameType.PLACE && length > 1 && use == Use.IN_CONTEXT) {
            return isAnnouncedPlace(text, from, stem) ? base : 7.1;
        }
        boolean usual = length == 1
                && (type == NameType.PLACE || stem.preposition() != 'ب')
                && Vocabulary.isUsual(type == NameType.PLACE ? "place" : "body", stem.key());
        usual &= !(length == 1 && isWordHere(text, from, to, type, stem));
        boolean thing = type != NameType.PLACE && type != NameType.ORGANISATION;
        if (thing && length == 1 && Vocabulary.isPlainWord(stem)
                || type == NameType.PLACE
                        && from > 0
                        && text.word(from - 1).isNumber()
                        && stem.key().endsWith("ا")) {
            return 0;
        }
        if (use == Use.ALWAYS || usual) {
            return base + (type == NameType.PLACE ? 0.02 : isAfterBodyHead(text, from) ? 0.8 : usual ? 0.05 : 0);
        }
        if (type == NameType.PLACE) {
            return isAnnouncedPlace(text, from, stem) ? base + 0.02 : 0;
        }
        if (isAfterBodyHead(text, from)) {
            return base + 0.8;
        }
        if (length > 1 && Vocabulary.ORGANISATION_HEADS.containsKey(stem.key())) {
            return base; // حزب العدالة والتنمية says itself what it is
        }
        // the region الشرق الأوسط before the newspaper of that name
        return isAnnouncedBody(text, from, to, length) ? Math.min(base, 7) : 0;
    }

    /** «إعمار المناطق المتضررة», «أظهرت صور من المكان»: the word itself, not the name. */
    private static boolean isWordHere(NameText text, int from, int to, NameType type, Stem stem) {
        if (!Vocabulary.isPlainWord(stem)) {
            return false;
        }
        if (type == NameType.ORGANISATION) {
            return text.joined(to)
                    && Vocabulary.isDefinite(text.word(to).key())
                    && Vocabulary.isPlainWord(text.word(to).whole())
                    && !Vocabulary.isNisba(text.word(to).key())
                    && !Vocabulary.STOPS.contains(text.word(to).key());
        }
        return stem.cut() == 0
                && stem.key().equals("صور")
                && text.joined(from)
                && text.word(from - 1).stems().stream().anyMatch(before -> SHOWING.contains(before.key()));
    }

    /** «وزير الداخلية البريطانية» names no body. */
    private static boolean isOwned(NameText text, int from, Stem stem) {
        return stem.cut() == 0
                && Vocabulary.PORTFOLIOS.contains(stem.key())
                && text.joined(from)
                && (RoleZones.roleCut(text.word(from - 1)) >= 0
                        || lastStem(text.word(from - 1)).equals("وزاره"));
    }

    private static boolean isAfterBodyHead(NameText text, int from) {
        return text.joined(from) && "outside".equals(Vocabulary.ORGANISATION_HEADS.get(lastStem(text.word(from - 1))));
    }

    private static double person(NameText text, int from, Stem stem, int length, Use use) {
        if (use != Use.REPEATED) {
            return length == 1 ? (use == Use.ALWAYS ? 6.5 : 0) : 9.2;
        }
        boolean foreign = length > 1 || Vocabulary.isUnknown(stem) && !Vocabulary.given(stem.key());
        if (foreign && stem.key().length() > 3) {
            boolean placed = stem.cut() == 0
                    && text.joined(from)
                    && PLACE_PREPOSITIONS.contains(text.word(from - 1).key());
            return length > 1 ? 6.9 : placed ? 4.2 : 6.4;
        }
        boolean titled = !Vocabulary.STOPS.contains(stem.key())
                && (Vocabulary.isDefinite(
                                text.word(Math.max(0, from - 1)).whole().key())
                        || !Vocabulary.isPlainWord(stem))
                && text.joined(from)
                && Roles.of(text.word(from - 1).whole().key()) != null
                && !(text.isSport() && text.word(from - 1).key().endsWith("الفريق"));
        return titled ? 6.4 : 0;
    }

    private boolean isAnnouncedPlace(NameText text, int from, Stem stem) {
        if (from > 0 && text.joined(from)) {
            String before = lastStem(text.word(from - 1));
            if (COMMON.contains(stem.key()) && !REGIONS.contains(before)) {
                return false;
            }
            if ("outside".equals(Vocabulary.PLACE_HEADS.get(before))) {
                return true;
            }
            if (isPlace(before) && text.word(from).key().startsWith("و") && stem.cut() == 1) {
                return true;
            }
            if (!Vocabulary.isPlainWord(stem) && PLACE_PREPOSITIONS.contains(before)) {
                return true;
            }
        }
        return !Vocabulary.isPlainWord(stem) && (stem.preposition() == 'ب' || stem.preposition() == 'ل');
    }

    private static boolean isAnnouncedBody(NameText text, int from, int to, int length) {
        if (length > 1 || text.word(from).opens() && text.word(to - 1).closes()) {
            return true;
        }
        return text.joined(from) && Vocabulary.ORGANISATION_HEADS.containsKey(lastStem(text.word(from - 1)));
    }

    private boolean isPlace(String form) {
        return byForm.getOrDefault(form, List.of()).stream()
                        .anyMatch(name -> name.type() == NameType.PLACE && name.use() == Use.ALWAYS)
                || Vocabulary.isUsual("place", form);
    }

    /**
     * أفاد is not آفاد and فإن is not فان, though their keys are the same; nobody who writes افاد says which. A hamza that
     * the form does not have tells another word.
     */
    private static boolean isWritten(String word, String form) {
        if (word.equals(form) || word.length() != form.length()) {
            return true;
        }
        for (int i = 1; i < word.length(); i++) {
            if (form.charAt(i) == 'ا' && "أإآ".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return word.charAt(0) == 'ا' && "إ".indexOf(form.charAt(0)) >= 0 || word.charAt(0) == form.charAt(0);
    }

    /** The shortest reading of a word: مدينة of بمدينة. */
    static String lastStem(NameWord word) {
        for (Stem stem : word.stems()) {
            if (Vocabulary.ORGANISATION_HEADS.containsKey(stem.key())
                    || Vocabulary.PLACE_HEADS.containsKey(stem.key())) {
                return stem.key();
            }
        }
        return word.key();
    }

    static Stem stem(NameWord word, int cut) {
        for (Stem stem : word.stems()) {
            if (stem.cut() == cut) {
                return stem;
            }
        }
        return word.whole();
    }
}
