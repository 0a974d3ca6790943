package org.turjuman.articles.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.SegmentView;
import org.turjuman.language.api.Fingerprints;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Words;
import org.turjuman.platform.api.PersonId;

@Entity
@Table(name = "articles_revision")
class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    private Article article;

    @Column(updatable = false)
    private int number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "original_id", updatable = false)
    private Original original;

    @Column(columnDefinition = "text")
    private String text = "";

    @Column(name = "word_count")
    private int words;

    @Column(name = "segment_count")
    private int segmentCount;

    @Column(name = "decoded_hash")
    private @Nullable String decodedHash; // null once the text is gone

    @Column(name = "key_hash")
    private @Nullable String keyHash; // null once the text is gone

    @Column(name = "key_version")
    private int keyVersion;

    @Column(name = "search_key", columnDefinition = "text")
    private String searchKey = "";

    @ElementCollection
    @CollectionTable(name = "articles_shingle", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "shingle")
    private Set<Long> shingles = new HashSet<>();

    @Column(name = "sketch_version")
    private int sketchVersion;

    @Column(name = "made_by", updatable = false)
    private long madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "articles_edit", joinColumns = @JoinColumn(name = "revision_id"))
    private List<AcceptedEdit> edits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "articles_paragraph", joinColumns = @JoinColumn(name = "revision_id"))
    private List<Paragraph> paragraphs = new ArrayList<>();

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("start")
    private List<Segment> segments = new ArrayList<>();

    protected Revision() {} // for Hibernate; equality is by id

    Revision(Article article, int number, Original original, CutText cut, PersonId madeBy, Instant madeAt) {
        this.article = article;
        this.number = number;
        this.original = original;
        this.madeBy = madeBy.value();
        this.madeAt = madeAt;
        text = cut.text();
        words = Words.count(text);
        segmentCount = cut.segments().size();
        decodedHash = Fingerprints.exact(cut.decoded());
        rekey();
        int place = 0;
        for (var edit : cut.edits().list()) {
            edits.add(new AcceptedEdit(place++, edit));
        }
        cut.paragraphs().forEach(p -> paragraphs.add(new Paragraph(p.number(), p.kind(), p.span())));
        cut.segments().forEach(s -> segments.add(new Segment(this, s.paragraph(), s.span())));
    }

    /** Renews what search, duplicates and near copies compare, for instance when the folding rules have changed. */
    final void rekey() {
        searchKey = Folding.key(text);
        keyHash = Fingerprints.folded(text);
        keyVersion = Folding.VERSION;
        sketch(Shingles.of(text).sketch());
    }

    private void sketch(Set<Long> sketch) {
        sketchVersion = Shingles.VERSION;
        if (!shingles.equals(sketch)) {
            shingles.clear();
            shingles.addAll(sketch);
        }
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    Article article() {
        return article;
    }

    String text() {
        return text;
    }

    Original original() {
        return original;
    }

    List<ParagraphView> paragraphs() {
        return paragraphs.stream()
                .map(Paragraph::view)
                .sorted(Comparator.comparingInt(ParagraphView::number))
                .toList();
    }

    Edits edits() {
        return new Edits(edits.stream()
                .sorted(Comparator.comparingInt(AcceptedEdit::place))
                .map(AcceptedEdit::edit)
                .toList());
    }

    /** The segments with their numbers: 0 for the headline, the others from 1. */
    List<SegmentView> segments() {
        int headline = headline();
        int next = 1;
        List<SegmentView> views = new ArrayList<>();
        for (Segment segment : segments) {
            views.add(segment.view(segment.paragraph() == headline ? 0 : next++));
        }
        return views;
    }

    List<Span> spans() {
        return segments().stream().map(SegmentView::span).toList();
    }

    /** The number of the paragraph that is the headline; 0 for none. */
    int headline() {
        return paragraphs().stream()
                .filter(ParagraphView::isHeadline)
                .mapToInt(ParagraphView::number)
                .findFirst()
                .orElse(0);
    }

    /** The text of the headline, or null where there is none. */
    @Nullable
    String headlineText() {
        return paragraphs().stream()
                .filter(ParagraphView::isHeadline)
                .map(p -> p.span().substring(text))
                .findFirst()
                .orElse(null);
    }

    void classify(int paragraph, ParagraphKind kind) {
        List<Paragraph> changed = paragraphs().stream()
                .map(p -> new Paragraph(p.number(), p.number() == paragraph ? kind : p.kind(), p.span()))
                .toList();
        paragraphs.clear();
        paragraphs.addAll(changed);
        if (kind == ParagraphKind.HEADLINE) {
            joinSegmentsOf(paragraph);
        }
    }

    private void joinSegmentsOf(int paragraph) {
        List<Segment> own =
                segments.stream().filter(s -> s.paragraph() == paragraph).toList();
        if (own.size() > 1) {
            own.get(0).extendTo(own.get(own.size() - 1).end());
            segments.removeAll(own.subList(1, own.size()));
            segmentCount = segments.size();
        }
    }

    /** Forgets the text and everything that points into it. */
    void discard() {
        forgetKeys();
        text = "";
        edits.clear();
        paragraphs.clear();
        segments.clear();
    }

    /** Blots the text out, letter by letter: spans stay valid, nothing can be read. */
    void erase() {
        forgetKeys();
        text = blotted(text);
        edits.clear();
    }

    static String blotted(String text) {
        StringBuilder blotted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blotted.append(Character.isWhitespace(c) ? c : RevisionView.ERASED_LETTER);
        }
        return blotted.toString();
    }

    private void forgetKeys() {
        searchKey = "";
        keyHash = null;
        decodedHash = null;
        keyVersion = Folding.VERSION;
        sketch(Set.of());
    }

    /** Null once the text is gone. */
    @Nullable
    String decodedHash() {
        return decodedHash;
    }

    RevisionView view(boolean originalErased) {
        return new RevisionView(
                id(),
                new ArticleId(article.number()),
                number,
                Language.of(article.language()),
                text,
                paragraphs(),
                segments(),
                edits(),
                original.view(originalErased),
                madeAt);
    }

    int number() {
        return number;
    }
}
