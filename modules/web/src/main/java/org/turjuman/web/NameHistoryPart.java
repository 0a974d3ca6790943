package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.RecordChange;
import org.turjuman.entities.api.RecordChange.Changed;
import org.turjuman.entities.api.RecordChange.FactChange;
import org.turjuman.language.api.Isolation;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.web.NameVersion.Line;
import org.turjuman.web.NameVersion.Words;

/** How a record came to be what it is: who changed what, in the caller's language. */
@Named
@RequestScoped
public class NameHistoryPart {
    @Inject
    Names names;

    @Inject
    Countries countries;

    @Inject
    RoleWords roles;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    private @Nullable EntityId of; // whose history is read; null for none yet
    private List<NameVersion> versions = List.of();

    /** Every state of a record, the newest first. */
    public List<NameVersion> of(EntityId id) {
        if (!id.equals(of)) {
            List<EntityPast> history = names.history(id);
            versions = IntStream.range(0, history.size())
                    .mapToObj(at -> version(history, at))
                    .toList();
            of = id;
        }
        return versions;
    }

    private NameVersion version(List<EntityPast> history, int at) {
        EntityPast past = history.get(at);
        return at + 1 == history.size()
                ? new NameVersion(past, true, List.of())
                : new NameVersion(
                        past,
                        false,
                        lines(RecordChange.between(history.get(at + 1).description(), past.description())));
    }

    private List<Line> lines(RecordChange change) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(lines("form", change.forms(), this::whole));
        change.forms().changed().forEach(one -> lines.addAll(form(one)));
        lines.addAll(lines("role", change.roles(), this::whole));
        change.roles().changed().forEach(one -> lines.add(role(one)));
        change.facts().forEach(one -> lines.add(fact(one)));
        return lines;
    }

    private <T> List<Line> lines(String kind, RecordChange.Parts<T> parts, Function<T, Words> whole) {
        Stream<Line> added =
                parts.added().stream().map(one -> new Line(what(kind, "added"), null, null, whole.apply(one)));
        Stream<Line> removed =
                parts.removed().stream().map(one -> new Line(what(kind, "removed"), null, whole.apply(one), null));
        Stream<Line> order =
                parts.reordered() ? Stream.of(new Line(what(kind, "order"), null, null, null)) : Stream.of();
        return Stream.of(added, removed, order).flatMap(Function.identity()).toList();
    }

    private String what(String kind, String change) {
        return t.get("names.history-" + kind + "-" + change);
    }

    private Words whole(NameForm form) {
        return new Words(form.text(), form.language().tag(), join(Stream.concat(Stream.of(name(form)), details(form))));
    }

    private String name(NameForm form) {
        return form.language().nameIn(Language.of(caller.locale()));
    }

    private Stream<String> details(NameForm form) {
        return Stream.of(
                t.name("names", form.status()),
                form.use() == FormUse.ALWAYS ? "" : t.name("names", form.use()),
                form.style(),
                form.note());
    }

    /** What a form is now; where it stands otherwise, too, in a line of its own. */
    private List<Line> form(Changed<NameForm> change) {
        NameForm before = change.before();
        NameForm after = change.after();
        List<Line> lines = new ArrayList<>();
        String what = what("form", "changed");
        if (!before.text().equals(after.text())) {
            lines.add(new Line(
                    what,
                    null,
                    new Words(before.text(), before.language().tag(), ""),
                    new Words(after.text(), after.language().tag(), name(after))));
        }
        List<String> was = details(before).toList();
        List<String> is = details(after).toList();
        Words old = words(join(was.stream().filter(detail -> !is.contains(detail))));
        Words now = words(join(is.stream().filter(detail -> !was.contains(detail))));
        if (old != null || now != null) {
            lines.add(new Line(what, new Words(after.text(), after.language().tag(), name(after)), old, now));
        }
        return lines;
    }

    private Words whole(HeldRole role) {
        return new Words(join(roles.said(role).stream().map(RoleWords.Said::words)), null, dates(role));
    }

    private static String dates(HeldRole role) {
        String from = role.from() == null ? "" : role.from();
        String until = role.until() == null ? "" : role.until();
        return from.isEmpty() && until.isEmpty() ? "" : Isolation.of(from + "–" + until);
    }

    private Line role(Changed<HeldRole> change) {
        return new Line(what("role", "changed"), null, whole(change.before()), whole(change.after()));
    }

    private Line fact(FactChange change) {
        String what = t.get(
                switch (change.fact()) {
                    case TYPE -> "names.type";
                    case LINE -> "names.line";
                    case GENDER -> "names.gender";
                    case COUNTRY -> "names.country";
                    case EXTERNAL -> "names.external";
                    case CONTESTED -> "names.contested";
                    case NOTE -> "names.note";
                });
        return new Line(
                what, null, words(said(change.fact(), change.before())), words(said(change.fact(), change.after())));
    }

    private String said(RecordChange.Fact fact, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (fact) {
            case TYPE -> t.name("names", EntityType.valueOf(value));
            case GENDER -> t.name("names", Gender.valueOf(value));
            case COUNTRY -> countries.name(value);
            case LINE, EXTERNAL, CONTESTED, NOTE -> value;
        };
    }

    private static @Nullable Words words(String text) { // null where there are none
        return text.isEmpty() ? null : new Words(text, null, "");
    }

    private String join(Stream<String> words) {
        return String.join(
                t.get("mentions.between"),
                words.filter(one -> !one.isEmpty()).map(Isolation::of).toList());
    }
}
