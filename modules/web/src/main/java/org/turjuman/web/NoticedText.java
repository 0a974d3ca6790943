package org.turjuman.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.PreviewSentence;
import org.turjuman.language.api.Span;

/** A sentence of a preview taken apart, so that what was noticed in it can be marked where it stands. */
public final class NoticedText {
    private NoticedText() {}

    /**
     * A piece of a sentence.
     *
     * @param text its letters
     * @param noticed the place in the preview's list of what is wrong here; null for plain text
     * @param opening whether this is the first piece of what was noticed in the whole preview, so that a link finds it
     * @param unseen whether nothing of it can be seen: invisible signs and spaces
     */
    public record Piece(String text, @Nullable Integer noticed, boolean opening, boolean unseen) {
        public String getText() {
            return text;
        }

        public @Nullable Integer getNoticed() {
            return noticed;
        }

        public boolean isPlain() {
            return noticed == null;
        }

        public boolean isOpening() {
            return opening;
        }

        public boolean isUnseen() {
            return unseen;
        }
    }

    /** The pieces of a sentence; what is accepted already is no longer marked. */
    static List<Piece> of(PreviewSentence sentence, IntakePreview shown) {
        Span whole = sentence.span().stripped(shown.text());
        List<Integer> open = IntStream.range(0, shown.noticed().size())
                .filter(i -> isOpenIn(whole, shown, i))
                .boxed()
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        open.forEach(i -> {
            cuts.add(Math.max(whole.start(), place(shown, i).start()));
            cuts.add(Math.min(whole.end(), place(shown, i).end()));
        });
        List<Piece> pieces = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        int from = whole.start();
        for (int to : cuts.tailSet(from, false)) {
            Span piece = new Span(from, to);
            @Nullable
            Integer noticed = open.stream() // null for plain text
                    .filter(i -> place(shown, i).contains(piece))
                    .findFirst()
                    .orElse(null);
            boolean opening = noticed != null && begun.add(noticed) && isFirstWith(noticed, sentence, shown);
            pieces.add(new Piece(piece.substring(shown.text()), noticed, opening, isUnseen(piece, shown)));
            from = to;
        }
        return pieces;
    }

    /** What was noticed may reach over several sentences. */
    private static boolean isFirstWith(int noticed, PreviewSentence sentence, IntakePreview shown) {
        return shown.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .filter(one -> isOpenIn(one.span().stripped(shown.text()), shown, noticed))
                .findFirst()
                .filter(sentence::equals)
                .isPresent();
    }

    private static boolean isOpenIn(Span sentence, IntakePreview shown, int noticed) {
        Span place = place(shown, noticed);
        return !shown.noticed().get(noticed).accepted()
                && !place.isEmpty()
                && place.start() < sentence.end()
                && place.end() > sentence.start();
    }

    /** Where it stands in the text as it would be stored. */
    private static Span place(IntakePreview shown, int noticed) {
        Noticed found = shown.noticed().get(noticed);
        int start = shown.edits().forward(found.defect().span().start());
        return new Span(
                start,
                Math.max(start, shown.edits().forward(found.defect().span().end())));
    }

    private static boolean isUnseen(Span piece, IntakePreview shown) {
        return piece.substring(shown.text())
                .codePoints()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || Character.getType(sign) == Character.FORMAT);
    }
}
