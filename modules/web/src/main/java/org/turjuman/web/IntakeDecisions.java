package org.turjuman.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Edit;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.IntakePreview;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.Noticed;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.PreviewParagraph;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a person has decided about a text that is not stored yet: clean-ups, kinds of paragraphs, cuts. */
class IntakeDecisions implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<Edit> accepted = List.of();
    private Map<Integer, ParagraphKind> kinds = Map.of();
    private final Set<Integer> joined = new HashSet<>();
    private final Set<Integer> parted = new HashSet<>();

    /**
     * Takes kinds and accepted clean-ups from a form of plain inputs, named by place.
     *
     * @param shown what the form was made for
     * @param sent the values by name: {@code kind-17}, {@code fix}
     * @throws ArticleProblem if a kind is none that the desk knows; nothing is taken over then
     */
    void read(IntakePreview shown, Map<String, String[]> sent) {
        Map<Integer, ParagraphKind> decided = new HashMap<>(kinds);
        ownParagraphs(shown).forEach(paragraph -> {
            String[] kind = sent.get("kind-" + paragraph.at());
            if (kind != null && !kind[0].equals(paragraph.kind().name())) {
                decided.put(paragraph.at(), kind(kind[0], "/kinds/" + paragraph.at()));
            }
        });
        onlyOneHeadline(decided, shown);
        kinds = decided;
        accepted = accepted(shown, new HashSet<>(List.of(sent.getOrDefault("fix", new String[0]))));
    }

    /**
     * Reads the kind of a paragraph.
     *
     * @param sent what a form says; null if it says nothing
     * @param pointer which part of the form
     * @return the kind
     * @throws ArticleProblem if it is none that the desk knows
     */
    static ParagraphKind kind(@Nullable String sent, String pointer) {
        return Asked.one(ParagraphKind.class, sent)
                .orElseThrow(() -> new ArticleProblem(Kind.INVALID, "paragraph.kind", pointer, String.valueOf(sent)));
    }

    private static List<PreviewParagraph> ownParagraphs(IntakePreview shown) {
        return shown.paragraphs().stream().filter(p -> !p.inserted()).toList();
    }

    private static List<Edit> accepted(IntakePreview shown, Set<String> ticked) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < shown.noticed().size(); i++) {
            @Nullable Edit fix = shown.noticed().get(i).fix(); // null where only a person knows
            if (fix != null && ticked.contains(Integer.toString(i))) {
                edits.add(fix);
            }
        }
        return edits;
    }

    /** Who calls another paragraph the headline means that the former one is none. */
    private void onlyOneHeadline(Map<Integer, ParagraphKind> decided, IntakePreview shown) {
        Set<Integer> fresh = new HashSet<>();
        decided.forEach((at, kind) -> {
            if (kind == ParagraphKind.HEADLINE && kinds.get(at) != ParagraphKind.HEADLINE) {
                fresh.add(at);
            }
        });
        if (fresh.size() == 1) {
            ownParagraphs(shown).stream()
                    .filter(p -> p.kind() == ParagraphKind.HEADLINE && !fresh.contains(p.at()))
                    .forEach(p -> decided.put(p.at(), ParagraphKind.BODY));
        }
    }

    /**
     * Accepts every clean-up that is proposed; of two that change the same place, the first. What corrects the author's
     * words is accepted one by one.
     */
    void acceptAll(IntakePreview shown) {
        List<Edit> edits = new ArrayList<>();
        shown.noticed().stream()
                .filter(noticed -> noticed.defect().kind().isCleanUp())
                .map(Noticed::fix)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Edit::start))
                .forEach(fix -> {
                    Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
                    if (last == null || (fix.start() >= last.end() && fix.start() > last.start())) {
                        edits.add(fix);
                    }
                });
        accepted = edits;
    }

    /** Joins a sentence to the one before, or takes back the cut that made it. */
    void join(int at) {
        if (!parted.remove(at)) {
            joined.add(at);
        }
    }

    /** Cuts before a word, or takes back the joining that stood there. */
    void part(int at) {
        if (!joined.remove(at)) {
            parted.add(at);
        }
    }

    IntakeDraft draft(RawInput input, Language language, String headline, Metadata metadata) {
        return new IntakeDraft(
                input, language, headline.isBlank() ? null : headline, accepted, kinds, joined, parted, metadata);
    }
}
