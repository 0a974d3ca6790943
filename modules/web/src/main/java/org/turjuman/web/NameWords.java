package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameCandidate;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.language.api.Isolation;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;

/** What the names of a source say, and what was decided about them, in the caller's language. */
@RequestScoped
class NameWords {
    private static final List<Language> WRITTEN = List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH);

    @Inject
    Times times;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    /** What a name names: its type and its record. */
    String says(NamedInSource name) {
        String type = t.name("names", name.type());
        EntityView entity = name.entity();
        return entity == null
                ? t.say("mentions.says-unlinked", type)
                : t.say("mentions.says", type, Isolation.of(shown(entity).text()));
    }

    /** What stands of a name. */
    MarkDecision decision(NamedInSource name) {
        NameDecision said = name.decision();
        Instant at = name.decidedAt();
        if (said == null || at == null) {
            return MarkDecision.OPEN;
        }
        String state = said.verdict().name().toLowerCase(Locale.ROOT);
        String by = Isolation.of(String.valueOf(name.decidedByName()));
        String words = t.say("marks.stands", t.name("mentions", said.verdict()), by, times.at(at));
        return new MarkDecision(state, words, "", List.of(), false);
    }

    /** What speaks for a candidate; empty where nothing that the page has words for. */
    String reason(NameCandidate candidate) {
        String key = "mentions.reason-" + candidate.reason();
        return t.has(key) ? t.get(key) : "";
    }

    /** A record in short. */
    RecordCard card(EntityView entity) {
        EntityFacts facts = entity.description().facts();
        List<RecordCard.Form> forms = WRITTEN.stream()
                .flatMap(language -> entity.preferred(language).stream())
                .map(this::form)
                .toList();
        return new RecordCard(
                entity.id(), entity.getType(), shown(entity), forms, line(facts), facts.contested(), entity.getNote());
    }

    /** What to call a record in the reader's language. */
    private RecordCard.Form shown(EntityView entity) {
        return form(entity.preferred(reader()).orElseGet(entity::getSourceForm));
    }

    private RecordCard.Form form(NameForm form) {
        return new RecordCard.Form(form.language(), form.language().nameIn(reader()), form.text());
    }

    /** Who it is: the roles in the reader's language, the rest of the description, the gender. */
    private String line(EntityFacts facts) {
        List<String> said = new ArrayList<>();
        WhoItIs.in(reader(), facts).forEach(words -> said.add(Isolation.of(words)));
        if (facts.gender() != null) {
            said.add(t.name("mentions", facts.gender()));
        }
        return String.join(t.get("mentions.between"), said);
    }

    private Language reader() {
        return Language.of(caller.locale());
    }
}
