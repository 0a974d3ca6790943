package org.turjuman.language.internal.recognition;

import java.util.Set;

/** How far what a body is for goes on after its first noun: «للأمراض الجديدة والمستجدة», «للدفاع عن نواب الشعب». */
final class Purposes {
    private static final Set<String> ABOUT = Set.of("للدفاع", "للكشف", "للبحث", "للابلاغ", "للتنقيب", "للافراج");

    private Purposes() {}

    /** The word after its last. */
    static int goesOn(NameText text, int from) {
        if (isPair(text, from)) {
            return from + 2;
        }
        boolean about = text.joined(from)
                && text.word(from).key().equals("عن")
                && ABOUT.contains(text.word(from - 1).key())
                && text.joined(from + 1);
        if (!about) {
            return from;
        }
        boolean definite = Vocabulary.isDefinite(text.word(from + 1).key());
        boolean construct = !definite
                && text.joined(from + 2)
                && Vocabulary.isDefinite(text.word(from + 2).key());
        return definite ? from + 2 : construct ? from + 3 : from;
    }

    /** Two adjectives, though the first alone would end a name: «الجديدة والمستجدة». */
    private static boolean isPair(NameText text, int at) {
        return text.joined(at)
                && text.joined(at + 1)
                && Vocabulary.STOPS.contains(text.word(at).key())
                && text.word(at).key().endsWith("ه")
                && text.word(at + 1).key().startsWith("وال")
                && text.word(at + 1).key().endsWith("ه");
    }
}
