package org.turjuman.articles.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.DecidedDefect;
import org.turjuman.articles.api.DefectChoice;
import org.turjuman.articles.api.DefectDecision;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** What one person decided about a defect at one time, and what its author answered. */
@Entity
@Table(name = "articles_decision")
class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "defect_id", updatable = false)
    private Defect defect;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DefectChoice choice;

    @Column(updatable = false)
    private String remark;

    @ElementCollection
    @CollectionTable(name = "articles_decision_note", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "note_text")
    private Map<String, String> notes = new HashMap<>();

    private @Nullable String answer; // null until the author answers

    @Column(name = "answered_by")
    private @Nullable Long answeredBy; // null without an answer

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt; // null without an answer

    @Column(name = "decided_by", updatable = false)
    private long decidedBy;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    protected Decision() {} // for Hibernate; equality is by id

    Decision(Defect defect, DefectDecision said, PersonId by, Instant at) {
        this.defect = defect;
        choice = said.choice();
        remark = said.remark();
        said.notes().forEach((language, text) -> notes.put(language.tag(), text));
        decidedBy = by.value();
        decidedAt = at;
    }

    /** The same for the words where they stand in a later revision. */
    Decision at(Defect later) {
        Decision copy = new Decision(later, said(), new PersonId(decidedBy), decidedAt);
        copy.answer = answer;
        copy.answeredBy = answeredBy;
        copy.answeredAt = answeredAt;
        return copy;
    }

    void answer(String text, PersonId by, Instant at) {
        answer = text;
        answeredBy = by.value();
        answeredAt = at;
    }

    DefectChoice choice() {
        return choice;
    }

    DefectDecision said() {
        Map<Language, String> byLanguage = new HashMap<>();
        notes.forEach((tag, text) -> byLanguage.put(Language.of(tag), text));
        return new DefectDecision(choice, remark, byLanguage);
    }

    /** Who has a part in it. */
    Stream<PersonId> people() {
        return Stream.of(decidedBy, answeredBy).filter(person -> person != null).map(PersonId::new);
    }

    DecidedDefect view(boolean carried, Map<PersonId, String> names) {
        return new DecidedDefect(
                said(),
                new PersonId(decidedBy),
                names.getOrDefault(new PersonId(decidedBy), ""),
                decidedAt,
                carried,
                answer,
                answeredBy == null ? null : names.getOrDefault(new PersonId(answeredBy), ""),
                answeredAt);
    }
}
