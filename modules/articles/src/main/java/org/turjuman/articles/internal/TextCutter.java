package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Edit;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.internal.CutText.Part;
import org.turjuman.articles.internal.CutText.Piece;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
import org.turjuman.platform.api.DeskProblem.Kind;

/** Makes of a decoded text and what a person decided about it the text that is stored, with its paragraphs and segments. */
final class TextCutter {
    /** Guesses what paragraphs are. */
    interface Guess {
        /**
         * The kinds of the paragraphs that are not plain running text.
         *
         * @param text the whole text
         * @return by the place of their first letter
         */
        Map<Integer, ParagraphKind> kinds(String text);
    }

    private final IntakeDraft draft;
    private final String decoded;
    private final Edits edits;
    private final String text;
    private final int inserted; // length of the inserted headline with its line end; 0 for none
    private final @Nullable String headline; // the typed one, or null

    TextCutter(String decoded, IntakeDraft draft) {
        this.draft = draft;
        this.decoded = decoded;
        String typed = draft.headline() == null ? "" : TextRules.headline(draft.headline());
        headline = typed.isEmpty() ? null : typed;
        boolean absent = headline != null && isAbsent(decoded, headline);
        inserted = absent && headline != null ? headline.length() + 1 : 0;
        edits = edits(draft.accepted(), absent && headline != null ? headline + "\n" : "");
        text = edits.apply(decoded);
        TextRules.check(text);
    }

    private static boolean isAbsent(String decoded, String headline) {
        return decoded.lines().noneMatch(line -> isSameLine(line, headline));
    }

    private static boolean isSameLine(String line, String headline) {
        return Folding.same(line, headline);
    }

    /** The accepted clean-ups, with the headline before all of them. */
    private static Edits edits(List<Edit> accepted, String opening) {
        List<Edit> all = new ArrayList<>(accepted);
        if (!opening.isEmpty()) {
            String insertedToo = all.stream()
                    .filter(e -> e.start() == 0 && e.end() == 0)
                    .map(Edit::replacement)
                    .findFirst()
                    .orElse("");
            all.removeIf(e -> e.start() == 0 && e.end() == 0);
            all.add(new Edit(0, 0, opening + insertedToo));
        }
        try {
            return new Edits(all);
        } catch (IllegalArgumentException overlap) {
            throw new ArticleProblem(Kind.INVALID, "cleanup.overlap", "/accepted");
        }
    }

    /** How many units of the text before its first decoded letter were inserted. */
    int inserted() {
        return inserted;
    }

    Edits edits() {
        return edits;
    }

    /** Where a place of the stored text stood in the decoded one. */
    int back(int place) {
        return edits.back(place);
    }

    CutText cut(Guess guess) {
        List<Part> paragraphs = paragraphs(guess);
        return new CutText(decoded, edits, text, paragraphs, segments(paragraphs));
    }

    private List<Part> paragraphs(Guess guess) {
        List<Span> spans = Words.paragraphs(text);
        Map<Integer, ParagraphKind> guessed = guess.kinds(text);
        List<Part> paragraphs = new ArrayList<>();
        int headlines = 0;
        for (int i = 0; i < spans.size(); i++) {
            ParagraphKind kind =
                    kind(spans.get(i), guessed.getOrDefault(spans.get(i).start(), ParagraphKind.BODY));
            headlines += kind == ParagraphKind.HEADLINE ? 1 : 0;
            paragraphs.add(new Part(i + 1, kind, spans.get(i)));
        }
        if (headlines > 1) {
            throw new ArticleProblem(Kind.INVALID, "headline.twice", "/kinds");
        }
        return paragraphs;
    }

    private ParagraphKind kind(Span span, ParagraphKind guessed) {
        if (span.start() < inserted) {
            return ParagraphKind.HEADLINE;
        }
        if (headline != null && isSameLine(span.substring(text), headline)) {
            return ParagraphKind.HEADLINE;
        }
        ParagraphKind decided = draft.kinds().get(edits.back(span.start()));
        if (decided != null) {
            return decided;
        }
        boolean headlineElsewhere = headline != null || draft.kinds().containsValue(ParagraphKind.HEADLINE);
        return headlineElsewhere && guessed == ParagraphKind.HEADLINE ? ParagraphKind.BODY : guessed;
    }

    private List<Piece> segments(List<Part> paragraphs) {
        TreeMap<Integer, Part> byStart = new TreeMap<>();
        paragraphs.forEach(p -> byStart.put(p.span().start(), p));
        TreeSet<Integer> starts = starts(byStart);
        List<Piece> segments = new ArrayList<>();
        int start = 0;
        for (Integer next : starts) {
            segments.add(piece(start, next, byStart));
            start = next;
        }
        segments.add(piece(start, text.length(), byStart));
        return segments;
    }

    /** Where segments begin, the first left out. */
    private TreeSet<Integer> starts(TreeMap<Integer, Part> paragraphs) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Span sentence : Sentences.cutText(text)) {
            starts.add(sentence.start());
        }
        for (Integer place : draft.joined()) {
            starts.remove(edits.forward(place));
        }
        for (Integer place : draft.parted()) {
            int wanted = afterSpace(edits.forward(place));
            if (wanted < text.length() && !Character.isLowSurrogate(text.charAt(wanted))) {
                starts.add(wanted);
            }
        }
        starts.addAll(paragraphs.keySet()); // a paragraph's end always cuts
        for (Part paragraph : paragraphs.values()) {
            if (paragraph.kind() == ParagraphKind.HEADLINE) {
                starts.subSet(paragraph.span().start() + 1, paragraph.span().end())
                        .clear();
            }
        }
        starts.headSet(paragraphs.firstKey(), true).clear(); // white space before the first belongs to it
        return starts;
    }

    private int afterSpace(int place) {
        int at = Math.max(0, place);
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Piece piece(int start, int end, TreeMap<Integer, Part> paragraphs) {
        Part paragraph = paragraphs.floorEntry(end - 1).getValue();
        return new Piece(paragraph.number(), new Span(start, end));
    }
}
