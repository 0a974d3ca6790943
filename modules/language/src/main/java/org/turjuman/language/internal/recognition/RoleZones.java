package org.turjuman.language.internal.recognition;

import java.util.Arrays;
import org.turjuman.language.internal.recognition.NameWord.Gap;
import org.turjuman.language.internal.recognition.NameWord.Stem;

/** Where a name may follow a role: «وزير الخارجية المصري …», «رئيسها التنفيذي، …». */
final class RoleZones {
    private static final int WIDEST = 12;
    private static final int NONE = -1;

    /** How many words of an apposition may be the name. */
    private static final int NAME = 4;

    private final NameText text;
    private final int[] role;
    private final boolean[] direct;

    RoleZones(NameText text) {
        this.text = text;
        this.role = new int[text.size()];
        this.direct = new boolean[text.size()];
        Arrays.fill(role, NONE);
        for (int i = 0; i < text.size(); i++) {
            if (roleCut(text.word(i)) >= 0) {
                mark(i);
            }
        }
    }

    /** Whether a name of a person may begin at a word because of a role before it. */
    boolean announces(int word) {
        return role[word] != NONE;
    }

    /** Whether nothing but adjectives stands between the role and the word. */
    boolean isDirect(int word) {
        return direct[word];
    }

    /** The first word of the role before a word; negative if there is none. */
    int start(int word) {
        return role[word];
    }

    /** How many letters of a role's word are clitics; negative if it is no role. */
    static int roleCut(NameWord word) {
        for (Stem stem : word.stems()) {
            if (Roles.of(stem.key()) != null) {
                return stem.cut();
            }
        }
        return NONE;
    }

    private void mark(int start) {
        boolean near = true;
        for (int at = start + 1; at < text.size() && at - start <= WIDEST; at++) {
            NameWord word = text.word(at);
            if (Vocabulary.endsRole(word.whole())) {
                return;
            }
            if (!text.joined(at)) {
                boolean apposition = word.gap() == Gap.COMMA && at - start > 1 || word.opens() && at - start == 1;
                if (apposition) {
                    set(at, start, near);
                    for (int next = at + 1; next - at < NAME && text.joined(next); next++) {
                        set(next, start, false);
                    }
                }
                return;
            }
            set(at, start, near);
            boolean half = (word.key().equals("الجنوب") || word.key().equals("الشمال")) && isSecondHalf(at + 1);
            near = near
                    && (Vocabulary.isNisba(word.key())
                            || half
                            || isSecondHalf(at)
                            || Vocabulary.DEFINITE_ADJECTIVES.contains(word.key())
                            || Vocabulary.STOPS.contains(word.key())
                            || roleCut(word) == 0);
        }
    }

    /** «الجنوب إفريقي», «الشمال إفريقية»: an adjective of two words. */
    boolean isSecondHalf(int at) {
        String before = text.joined(at) ? text.word(at - 1).key() : "";
        return (before.equals("الجنوب") || before.equals("الشمال"))
                && Vocabulary.isDemonym(text.word(at).key());
    }

    private void set(int at, int start, boolean near) {
        if (role[at] == NONE) {
            role[at] = start;
        }
        direct[at] = direct[at] || near;
    }
}
