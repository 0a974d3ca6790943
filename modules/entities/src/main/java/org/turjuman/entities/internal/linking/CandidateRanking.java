package org.turjuman.entities.internal.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.internal.linking.RecordIndex.KnownForm;
import org.turjuman.entities.internal.linking.RememberedLinks.Decided;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Span;

/**
 * Weighs the records that one name of an article may mean. Points are logarithms: each fact that speaks for a record
 * multiplies how likely it is, against the others and against a namesake that no record has.
 */
final class CandidateRanking {
    static final String FORM = "form";
    static final String VARIANT = "variant";
    static final String ROLE = "role";
    static final String COUNTRY = "country";
    static final String EARLIER = "earlier";
    static final String KNOWN = "known";
    static final String REMEMBERED = "remembered";
    static final String NEAR = "near";
    static final String TYPE = "type";

    private static final double WHOLE_NAME = 4;
    private static final double COMMON_NAME = 2;
    private static final double ONE_WORD = 2.5;
    private static final double LATER_FORM = -0.4;
    private static final double OFFICE_BEFORE = 1.4;
    private static final int WINDOW = 800;
    private static final double PLACE = 3;
    private static final double OTHER_TYPE = -3;
    private static final double NEAR_BY = -4;
    private static final double NEAR_WEIGHT = 3.6;
    private static final double PREFERRED = 0.3;
    private static final double ROLE_WEIGHT = 3.2;
    private static final double ROLE_MIN = 0.34;
    private static final double SAME_ROLE = 0.95;
    private static final double OTHER_ROLE = -0.8;
    private static final double OTHER_COUNTRY = -3;
    private static final double COUNTRY_WEIGHT = 2.6;
    private static final double NO_COUNTRY = -0.7;
    private static final double COUNTRY_ITSELF = 1;
    private static final double CAPITAL = 0.8;
    private static final double ROLES_KNOWN = 0.25;
    private static final double REMEMBERED_WEIGHT = 2.5;
    private static final int BESIDE = 60;

    private final RecordIndex index;
    private final String text;
    private final @Nullable LocalDate published;
    private final CountryEvidence countries;
    private final Map<String, List<Decided>> remembered;

    CandidateRanking(
            RecordIndex index,
            String text,
            @Nullable LocalDate published,
            CountryEvidence countries,
            Map<String, List<Decided>> remembered) {
        this.index = index;
        this.text = text;
        this.published = published;
        this.countries = countries;
        this.remembered = remembered;
    }

    /** Every record that the name may mean, in no order. */
    List<Scored> of(RecognisedName name) {
        String key = Folding.key(name.text());
        EntityType type = EntityType.valueOf(name.type().name());
        Map<EntityId, Scored> found = new HashMap<>();
        index.called(key).forEach((id, known) -> found.put(id, spelled(id, known, name, type)));
        for (String record : name.records()) {
            EntityId id = EntityId.valueOf(record);
            if (index.record(id) != null) {
                found.putIfAbsent(id, Scored.of(id, 0, VARIANT)); // a short form that only this text has
            }
        }
        for (Decided decided : remembered.getOrDefault(key, List.of())) {
            EntityId entity = decided.entity();
            EntityView record = entity == null ? null : index.record(entity);
            if (entity != null && record != null) {
                found.putIfAbsent(entity, Scored.of(entity, record.getType() == type ? 0 : OTHER_TYPE, REMEMBERED));
            }
        }
        if (found.isEmpty()) {
            index.near(key, type).forEach((id, how) -> found.put(id, Scored.of(id, NEAR_BY + NEAR_WEIGHT * how, NEAR)));
        }
        List<Scored> scored = new ArrayList<>();
        if (found.isEmpty()) {
            return scored;
        }
        Map<String, Double> around = countries.around(name.span());
        SaidRole said = said(name);
        Set<String> before =
                said == null && isShort(name) ? wordsBefore(name.span().start()) : Set.of();
        for (Scored each : found.values()) {
            scored.add(byOfficeBefore(inContext(each, name.role() != null, said, key, around), before));
        }
        return scored;
    }

    private static boolean isShort(RecognisedName name) {
        return name.type() == NameType.PERSON && name.text().indexOf(' ') < 0;
    }

    private Set<String> wordsBefore(int end) {
        int start = Math.max(0, end - WINDOW);
        while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return SaidRole.telling(text.substring(start, end));
    }

    /** «المدير العام للوكالة الدولية للطاقة الذرية … وتوقع غروسي»: his office stood before, if not beside him. */
    private Scored byOfficeBefore(Scored each, Set<String> before) {
        EntityView record = before.isEmpty() ? null : index.record(each.record());
        if (record == null || record.getType() != EntityType.PERSON) {
            return each;
        }
        double best = 0;
        for (HeldWords held : index.roles(record)) {
            if (held.words().size() > 1 && before.containsAll(held.words())) {
                best = Math.max(best, published == null ? 1 : held.fits(published, false));
            }
        }
        return best == 0 ? each : each.with(OFFICE_BEFORE * best, ROLE);
    }

    private Scored spelled(EntityId id, KnownForm known, RecognisedName name, EntityType type) {
        EntityView record = known.record();
        double points;
        if (known.form().use() == FormUse.LATER) {
            points = LATER_FORM;
        } else if (record.getType() != EntityType.PERSON) {
            points = PLACE;
        } else {
            String[] words = Folding.key(name.text()).split(" ");
            points = words.length == 1
                    ? ONE_WORD
                    : index.isGivenName(words[words.length - 1]) ? COMMON_NAME : WHOLE_NAME;
        }
        if (known.form().isPreferred()) {
            points += PREFERRED;
        }
        return record.getType() == type
                ? Scored.of(id, points, known.form().isPreferred() ? FORM : VARIANT)
                : Scored.of(id, points + OTHER_TYPE, TYPE);
    }

    private Scored inContext(
            Scored each, boolean before, @Nullable SaidRole said, String key, Map<String, Double> around) {
        EntityView record = index.record(each.record());
        if (record == null) {
            return each;
        }
        Scored scored = each;
        if (record.getType() == EntityType.PERSON) {
            scored = said == null ? scored : byRole(scored, record, said, before);
            int roles = record.description().facts().roles().size();
            scored = scored.with(ROLES_KNOWN * Math.log(1 + roles), KNOWN);
        } else if (record.getType() == EntityType.PLACE) {
            scored = byRank(scored, record);
        }
        scored = byCountry(scored, record, around);
        return byMemory(scored, remembered.getOrDefault(key, List.of()));
    }

    /** For the record that people said, and against all others, as well as against all where they said that none is meant. */
    private static Scored byMemory(Scored each, List<Decided> decided) {
        double sameRecord = 0;
        double all = 0;
        for (Decided said : decided) {
            all += said.articles();
            sameRecord += each.record().equals(said.entity()) ? said.articles() : 0;
        }
        if (all == 0) {
            return each;
        }
        double strength = REMEMBERED_WEIGHT + Math.log(all);
        return each.with(strength * (2 * sameRecord / all - 1), REMEMBERED);
    }

    /** What the words before a person, or between commas behind, say that he or she is; null for nothing. */
    private @Nullable SaidRole said(RecognisedName name) {
        if (name.type() != NameType.PERSON) {
            return null;
        }
        Span role = name.role();
        if (role != null) {
            return new SaidRole(role.substring(text));
        }
        int end = name.span().end();
        String after = text.substring(end, Math.min(text.length(), end + BESIDE));
        return after.startsWith("،") ? new SaidRole(clause(after)) : null;
    }

    private Scored byRole(Scored each, EntityView record, SaidRole said, boolean before) {
        List<HeldWords> held = index.roles(record);
        double share = said.share(held, published);
        boolean against = before
                && share < SAME_ROLE
                && said.speaksAgainst(record.description().facts().country());
        if (against) {
            return each.with(OTHER_COUNTRY, ROLE);
        }
        if (share >= ROLE_MIN) {
            return each.with(ROLE_WEIGHT * share, ROLE);
        }
        return before && said.isOffice() && !held.isEmpty() ? each.with(OTHER_ROLE, ROLE) : each;
    }

    /** What stands between the commas behind a name. */
    private static String clause(String after) {
        int end = after.indexOf('،', 1);
        return after.substring(1, end < 0 ? after.length() : end).strip();
    }

    private static Scored byRank(Scored each, EntityView record) {
        String name = record.getSourceForm().text();
        if (Countries.called(name) != null) {
            return each.with(COUNTRY_ITSELF, KNOWN);
        }
        String country = record.description().facts().country();
        return country != null && Countries.isCapital(name, country) ? each.with(CAPITAL, KNOWN) : each;
    }

    private static Scored byCountry(Scored each, EntityView record, Map<String, Double> around) {
        String country = record.description().facts().country();
        if (country == null || around.isEmpty()) {
            return each;
        }
        double share = around.getOrDefault(country, 0.0);
        return each.with(share == 0 ? NO_COUNTRY : COUNTRY_WEIGHT * share, COUNTRY);
    }
}
