package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.NamedInSource;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

/** The names of an article's text: in the order of the text, by what they mean, and the one whose card is open. */
@Named
@RequestScoped
public class NamesLayer {
    @Inject
    Mentions mentions;

    @Inject
    NameWords words;

    @Inject
    Caller caller;

    private List<NamedInSource> found = List.of();
    private List<NameMark> names = List.of();
    private final Map<List<?>, NameDetails> details = new LinkedHashMap<>();
    private final Map<EntityId, RecordCard> cards = new LinkedHashMap<>();
    private @Nullable String asked; // from the address: whose card is open; null for none
    private @Nullable String act; // from the address: what was done last; null for nothing

    /**
     * Reads the names of a text, once for the whole page.
     *
     * @param revision which text
     * @return their marks, not yet numbered
     */
    List<SourceMark> read(RevisionId revision) {
        found = mentions.read(revision);
        return found.stream().map(this::mark).toList();
    }

    private SourceMark mark(NamedInSource name) {
        String type = name.type().name().toLowerCase(Locale.ROOT);
        return new SourceMark(
                0,
                name.key().toString(),
                name.version(),
                name.span(),
                SourceMark.Layer.NAME,
                name.text(),
                words.says(name),
                new SourceMark.Value(type, type),
                words.decision(name));
    }

    /** Takes the marks with the numbers that they got among all marks of the text. */
    void place(List<SourceMark> numbered, String text) {
        Map<String, SourceMark> marks = numbered.stream()
                .filter(mark -> mark.layer() == SourceMark.Layer.NAME)
                .collect(Collectors.toMap(SourceMark::key, Function.identity()));
        Map<String, List<NamedInSource>> same =
                found.stream().collect(Collectors.groupingBy(name -> folded(name, text)));
        names = found.stream()
                .map(name -> {
                    Span role = name.role();
                    return new NameMark(
                            Objects.requireNonNull(marks.get(name.key().toString())),
                            name,
                            role == null ? "" : role.substring(text),
                            others(name, same.getOrDefault(folded(name, text), List.of())),
                            details(name));
                })
                .toList();
    }

    private static String folded(NamedInSource name, String text) {
        return Folding.key(name.key().span().substring(text));
    }

    /** At how many other places the same words stand about which nobody said something else. */
    private static int others(NamedInSource name, List<NamedInSource> same) {
        return (int) same.stream()
                .filter(other -> !other.key().equals(name.key()))
                .filter(other -> other.decision() == null || saidAlike(name, other))
                .count();
    }

    private static boolean saidAlike(NamedInSource one, NamedInSource other) {
        NameDecision said = one.decision();
        NameDecision otherSaid = other.decision();
        return said != null
                && otherSaid != null
                && said.verdict() == otherSaid.verdict()
                && one.type() == other.type()
                && Objects.equals(said.entity(), otherSaid.entity());
    }

    private NameDetails details(NamedInSource name) {
        EntityView entity = name.entity();
        List<Object> alike = new ArrayList<>();
        alike.add(entity == null ? "" : entity.id());
        name.candidates().forEach(one -> alike.add(List.of(one.record().id(), one.reason())));
        return details.computeIfAbsent(alike, any -> {
            List<NameDetails.Choice> choices = new ArrayList<>();
            name.candidates()
                    .forEach(one -> choices.add(new NameDetails.Choice(
                            choices.size() + 1,
                            card(one.record()),
                            words.reason(one),
                            entity != null && one.record().id().equals(entity.id()))));
            return new NameDetails(details.size(), entity == null ? null : card(entity), choices);
        });
    }

    private RecordCard card(EntityView entity) {
        return cards.computeIfAbsent(entity.id(), any -> words.card(entity));
    }

    /** The names by what they mean: those without a record first, those that are no names last. */
    public List<NameMark.Group> getGroups() {
        Map<String, List<NameMark>> groups = new LinkedHashMap<>();
        groups.put("unlinked", new ArrayList<>());
        List<NameMark> rejected = new ArrayList<>();
        for (NameMark name : names) {
            RecordCard record = name.details().record();
            if (name.name().isRejected()) {
                rejected.add(name);
            } else {
                groups.computeIfAbsent(record == null ? "unlinked" : record.id().toString(), id -> new ArrayList<>())
                        .add(name);
            }
        }
        groups.put("rejected", rejected);
        List<NameMark.Group> made = new ArrayList<>();
        groups.forEach((id, members) -> {
            if (!members.isEmpty()) {
                RecordCard record = members.get(0).details().record();
                made.add(new NameMark.Group(id, record, id.equals("rejected"), members));
            }
        });
        return made;
    }

    /** What there is of each type, for the legend. */
    public List<Map.Entry<EntityType, Long>> getTypes() {
        Map<EntityType, Long> counts = names.stream()
                .filter(name -> !name.name().isRejected())
                .collect(Collectors.groupingBy(NameMark::getType, Collectors.counting()));
        return Arrays.stream(EntityType.values())
                .filter(counts::containsKey)
                .map(type -> Map.entry(type, counts.get(type)))
                .toList();
    }

    /** What the names may mean, each once. */
    public List<NameDetails> getDetails() {
        return List.copyOf(details.values());
    }

    /** How many nobody has decided. */
    public long getOpen() {
        return names.stream().filter(name -> name.mark().decision().isOpen()).count();
    }

    /** How many of these mean a record that the desk is sure of. */
    public long getSure() {
        return names.stream()
                .filter(name ->
                        name.mark().decision().isOpen() && name.details().record() != null)
                .count();
    }

    /** Whether the caller may decide. */
    public boolean isDecidable() {
        return caller.may(Permission.EDIT_NAMES);
    }

    public int getTotal() {
        return names.size();
    }

    /** The name whose card the address opens; null for none. */
    public @Nullable NameMark getChosen() {
        return names.stream()
                .filter(name -> name.mark().key().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public EntityType[] getKinds() {
        return EntityType.values();
    }

    public @Nullable String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = act;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
