package org.turjuman.language.internal.speech;

import org.turjuman.language.api.Source;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.speech.SpeechWords.Head;
import org.turjuman.language.internal.speech.VerbForms.Gender;

/** What a phrase tells of who it is: person or body, named or not, he or she, one or many. */
final class Naming {
    private final SpeechText text;

    Naming(SpeechText text) {
        this.text = text;
    }

    /** «مسؤول إسرائيلي» is nobody in particular; a proper name, marks or Latin letters make somebody of him. */
    boolean isUnnamed(Phrase phrase) {
        int first = headAt(phrase);
        Head head = SpeechWords.head(bare(phrase, first));
        if (head == null || !head.unnamed()) {
            return false;
        }
        boolean people = head.type() == Source.Type.PEOPLE;
        for (int at = first + 1; at < phrase.end(); at++) {
            if (text.key(at).equals("في") || text.key(at).equals("من")) {
                break;
            }
            if (isProper(at, people)) {
                return false;
            }
        }
        return true;
    }

    private boolean isProper(int at, boolean people) {
        Token token = text.token(at);
        if (!token.word() || token.key().isEmpty()) {
            return !token.word() && text.opens(at) != null;
        }
        String key = token.key();
        if (Letters.isLatin(key.charAt(0))) {
            return true;
        }
        boolean adjective = key.endsWith("ي") || key.endsWith("يه") || key.endsWith("يين") || key.endsWith("يون");
        if (people) {
            boolean afterDefinite = at > 1 && text.key(at - 1).startsWith("ال") && !key.startsWith("و");
            return !key.startsWith("ال")
                    && !SpeechWords.ADJECTIVES.contains(key)
                    && ((SpeechWords.isName(key) && !adjective) || (afterDefinite && SpeechWords.head(key) == null));
        }
        // of papers and documents any noun that is no adjective names it: صحيفة هآرتس, دراسة لجامعة هارفارد
        Head head = SpeechWords.head(key.startsWith("ل") ? key.substring(1) : key);
        boolean known = head != null && !head.unnamed() && head.type() != Source.Type.PERSON;
        return known || (SpeechWords.isName(key) && !adjective) || isOutlet(at, key, adjective);
    }

    private boolean isOutlet(int at, String key, boolean adjective) {
        Head before = SpeechWords.head(text.key(at - 1));
        boolean afterMedia = before != null && before.type() == Source.Type.MEDIA && before.unnamed();
        return afterMedia
                && !adjective
                && !key.equals("اعلام")
                && !key.equals("الاعلام")
                && !key.equals("اخباري")
                && !key.endsWith("ات");
    }

    /** عدد من الخبراء: the people, not the number. */
    private int headAt(Phrase phrase) {
        String key = text.key(phrase.first());
        boolean same = key.equals("ذات") || key.equals("نفس"); // ذات المصادر
        return same && phrase.first() + 1 < phrase.end() ? phrase.first() + 1 : phrase.first();
    }

    private String bare(Phrase phrase, int first) {
        String key = text.key(first);
        Token token = text.token(first);
        int off = phrase.from() - token.start();
        if (off <= 0 || off >= key.length() || first != phrase.first()) {
            return key;
        }
        String rest = key.substring(off);
        return key.startsWith("لل") && off == 1 ? "ال" + rest.substring(1) : rest; // للمصادر
    }

    Source.Type type(Phrase phrase) {
        for (int at = headAt(phrase); at < phrase.end(); at++) {
            Head head = SpeechWords.head(at == phrase.first() ? bare(phrase, at) : text.key(at));
            if (head != null) {
                boolean person = head.type() == Source.Type.PEOPLE && !isUnnamed(phrase);
                return person ? Source.Type.PERSON : head.type();
            }
            if (at == phrase.first() && SpeechWords.isName(text.key(at))) {
                return Source.Type.PERSON;
            }
        }
        String key = text.key(phrase.first());
        boolean latin = !key.isEmpty() && Letters.isLatin(key.charAt(0));
        return latin
                ? Source.Type.MEDIA
                : key.startsWith("ال") && key.endsWith("ه") ? Source.Type.ORGANISATION : Source.Type.PERSON;
    }

    Gender gender(Phrase phrase) {
        String key = bare(phrase, phrase.first());
        boolean woman = SpeechWords.WOMEN.contains(key)
                || (key.endsWith("ه") && !SpeechWords.MEN.contains(key))
                || key.equals("مصادر")
                || key.equals("المصادر");
        return woman ? Gender.FEMININE : Gender.MASCULINE;
    }

    boolean isPlural(Phrase phrase) {
        String key = bare(phrase, phrase.first());
        Head head = SpeechWords.head(key);
        return key.endsWith("ون")
                || (head != null && head.type() == Source.Type.PEOPLE && (key.endsWith("ين") || PLURALS.contains(key)));
    }

    private static final java.util.Set<String> PLURALS = java.util.Set.of(
            "شهود", "الشهود", "خبراء", "الخبراء", "علماء", "العلماء", "نشطاء", "النشطاء", "سكان", "السكان", "اهالي",
            "الاهالي", "نواب", "عمال", "العمال", "تجار", "التجار", "عدد", "مجموعه", "بعض", "البعض", "ضباط", "جنود");
}
