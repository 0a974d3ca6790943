package org.turjuman.language.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.Clitic.Kind;
import org.turjuman.language.internal.words.WordParts.Piece;

/**
 * One way to read the beginning of a word as clitics: a conjunction, then a preposition or the س of the future, then
 * the article.
 *
 * @param pieces the clitics; none where the word is taken as it stands
 * @param rest what is left
 */
record Proclitics(List<Piece> pieces, String rest) {
    private static final Piece SWALLOWED = new Piece(Kind.ARTICLE, "ال", 0);
    private static final Piece AFTER_LAM = new Piece(Kind.ARTICLE, "ال", 1);
    private static final Piece ARTICLE = new Piece(Kind.ARTICLE, "ال", 2);

    /** Every way that the letters allow, the word as it stands first. The rest is never empty. */
    static List<Proclitics> of(String word) {
        List<Proclitics> all = new ArrayList<>();
        afterConjunction(List.of(), word, all);
        if (word.length() > 1 && "وف".indexOf(word.charAt(0)) >= 0) {
            afterConjunction(List.of(piece(Kind.CONJUNCTION, word)), word.substring(1), all);
        }
        return all;
    }

    private static void afterConjunction(List<Piece> pieces, String word, List<Proclitics> all) {
        all.add(new Proclitics(pieces, word));
        article(pieces, word, all);
        if (word.length() < 2) {
            return;
        }
        if (word.charAt(0) == 'س') {
            all.add(new Proclitics(with(pieces, piece(Kind.FUTURE, word)), word.substring(1)));
        } else if ("بكل".indexOf(word.charAt(0)) >= 0) {
            List<Piece> preposition = with(pieces, piece(Kind.PREPOSITION, word));
            String rest = word.substring(1);
            all.add(new Proclitics(preposition, rest));
            if (word.charAt(0) != 'ل') {
                article(preposition, rest, all);
            } else if (rest.length() > 1 && rest.charAt(0) == 'ل') {
                all.add(new Proclitics(with(preposition, SWALLOWED), rest)); // للجنة is ل + ال + لجنة
                all.add(new Proclitics(with(preposition, AFTER_LAM), rest.substring(1)));
            }
        }
    }

    private static void article(List<Piece> pieces, String word, List<Proclitics> all) {
        if (word.length() > 2 && word.startsWith("ال")) {
            all.add(new Proclitics(with(pieces, ARTICLE), word.substring(2)));
        }
    }

    private static Piece piece(Kind kind, String word) {
        return new Piece(kind, word.substring(0, 1), 1);
    }

    private static List<Piece> with(List<Piece> pieces, Piece last) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(last);
        return List.copyOf(more);
    }

    boolean hasArticle() {
        return has(Kind.ARTICLE);
    }

    boolean has(Kind kind) {
        return pieces.stream().anyMatch(piece -> piece.kind() == kind);
    }

    /** The article whose own lam is not written: the rest begins with the lam of its stem. */
    boolean swallowsArticle() {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).equals(SWALLOWED);
    }

    /** The article of للاتحاد. */
    boolean isAfterLam() {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).equals(AFTER_LAM);
    }
}
