package org.turjuman.language.internal.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Recognition;
import org.turjuman.language.api.Span;

/** Reads the names of a text: every reader proposes, the strongest stay, what they teach is looked for again. */
public final class NameReader {
    private static final double SUREST = 9.5;

    /** What was found once is not cut up by what repeats a part of it. */
    private static final double KEPT = 6.9;

    private static final Set<String> ANCESTORS = Set.of("بن", "ابن", "بنت", "ال");

    private final KnownReader known;

    public NameReader(Collection<KnownName> known) {
        this(new KnownReader(known));
    }

    private NameReader(KnownReader known) {
        this.known = known;
    }

    /** The same with other names known under some forms. */
    public NameReader changed(Collection<String> forms, Collection<KnownName> now) {
        return new NameReader(known.changed(forms, now));
    }

    public Recognition.Reading read(String text) {
        NameText words = new NameText(text);
        if (words.size() == 0) {
            return new Recognition.Reading(List.of(), List.of());
        }
        RoleZones zones = new RoleZones(words);
        List<Candidate> candidates = new ArrayList<>(this.known.read(words));
        boolean[] places = new boolean[words.size()];
        boolean[] taken = new boolean[words.size()];
        boolean[] bodies = new boolean[words.size()];
        for (Candidate each : candidates) {
            if (each.type() == NameType.PERSON) {
                continue;
            }
            bodies[each.from()] |= each.type() == NameType.ORGANISATION && each.cut() == 0;
            for (int i = each.from(); i < each.to(); i++) {
                taken[i] = true;
                places[i] |= each.type() == NameType.PLACE;
            }
        }
        Complements complements = new Complements(words, places);
        candidates.addAll(new PersonReader(words, zones, taken).read());
        candidates.addAll(new OrganisationReader(words, complements, taken, bodies, places).read());
        candidates.addAll(new ClubReader(words, places).read());
        candidates.addAll(new TitledReader(words, complements, taken).read());
        Map<Integer, List<Candidate>> byStart = NameChoice.byStart(candidates);
        candidates.removeIf(each -> each.rule().equals("body") && isOverlong(words, each, byStart));
        candidates.addAll(new PlaceReader(words, complements, taken).read());
        candidates.addAll(withAncestors(words, candidates));
        List<Candidate> first = NameChoice.among(candidates);
        List<Candidate> settled = new ArrayList<>(candidates);
        first.forEach(each -> settled.add(each.weighing(Math.max(each.weight(), KEPT))));
        settled.addAll(new Neighbours(words, taken).after(first));
        settled.addAll(new Repeats(words, zones, first).read());
        List<RecognisedName> names = new ArrayList<>();
        int person = 0;
        for (Candidate each : NameChoice.among(settled)) {
            names.add(name(words, each, role(words, zones, each, person)));
            person = each.type() == NameType.PERSON ? each.to() : person;
        }
        return new Recognition.Reading(names, References.in(words, names));
    }

    /** «حزب الله التحية»: a known body ends before, and what follows is no adjective of it. */
    private static boolean isOverlong(NameText words, Candidate body, Map<Integer, List<Candidate>> byStart) {
        for (Candidate each : byStart.getOrDefault(body.from(), List.of())) {
            boolean begins = !each.records().isEmpty()
                    && each.type() == NameType.ORGANISATION
                    && each.length() > 1
                    && each.length() < body.length();
            if (begins
                    && !Vocabulary.isNisba(words.word(each.to()).key())
                    && !words.word(each.to()).key().startsWith("ل")
                    && !words.word(each.to()).key().startsWith("و")) {
                return true;
            }
        }
        return false;
    }

    /** «محمد بن سلمان بن عبد العزيز» is who is known without his grandfather. */
    private static List<Candidate> withAncestors(NameText words, List<Candidate> candidates) {
        List<Candidate> longer = new ArrayList<>();
        Map<Integer, List<Candidate>> byStart = NameChoice.byStart(candidates);
        for (Candidate known : candidates) {
            boolean goesOn = known.type() == NameType.PERSON
                    && !known.records().isEmpty()
                    && known.length() > 1
                    && words.joined(known.to())
                    && ANCESTORS.contains(words.word(known.to()).key());
            if (goesOn) {
                Objects.requireNonNull(byStart.get(known.from())).stream()
                        .filter(each ->
                                each.type() == NameType.PERSON && each.cut() == known.cut() && each.to() > known.to())
                        .max(Comparator.comparingInt(Candidate::to))
                        .ifPresent(each -> longer.add(new Candidate(
                                known.from(),
                                known.cut(),
                                each.to(),
                                NameType.PERSON,
                                known.weight() + 0.1,
                                known.rule(),
                                known.records())));
            }
        }
        return longer;
    }

    private static RecognisedName name(NameText words, Candidate each, @Nullable Span role) {
        Span span = words.span(each.from(), each.cut(), each.to());
        return new RecognisedName(
                span,
                each.type(),
                span.substring(words.text),
                role,
                each.records(),
                Math.min(0.95, each.weight() / SUREST),
                each.rule());
    }

    /** The words before a person that say what he is; where it can be, they begin behind the person before him. */
    private static @Nullable Span role(NameText words, RoleZones zones, Candidate each, int free) {
        if (each.type() != NameType.PERSON || each.cut() > 0 || !zones.announces(each.from())) {
            return null;
        }
        int start = zones.start(each.from());
        int own = Math.max(start, free);
        while (own < each.from() && RoleZones.roleCut(words.word(own)) < 0) {
            own++;
        }
        start = own < each.from() ? own : start; // محامي بوعلام صنصال is all that is said of the next one
        return words.span(start, RoleZones.roleCut(words.word(start)), each.from());
    }
}
