package org.turjuman.entities.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.Names;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What the facts of a record must be to be kept. */
final class FactsRules {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern EXTERNAL = Pattern.compile("wikidata:Q[1-9][0-9]*"
            + "|(bnf|geonames|gnd|idref|imdb|isni|lcnaf|musicbrainz|orcid|osm|ror|viaf):[A-Za-z0-9][A-Za-z0-9._/-]*"
            + "|https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s<>\"]*)?");
    private static final Set<String> COUNTRIES = countries();

    private FactsRules() {}

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK"); // Kosovo: of the codes that ISO leaves to users, the one that everybody uses
        return Set.copyOf(codes);
    }

    /** The same facts without needless white space, if they may be kept. */
    static EntityFacts kept(EntityFacts said, EntityType type) {
        if (type != EntityType.PERSON && said.gender() != null) {
            throw wrong("entity.gender-of-person", "/gender");
        }
        if (type != EntityType.PERSON && !said.roles().isEmpty()) {
            throw wrong("entity.roles-of-person", "/roles");
        }
        return new EntityFacts(
                DescriptionRules.text(said.line(), Names.LINE_LIMIT, "/line", false),
                said.gender(),
                country(said.country()),
                roles(said.roles()),
                external(said.external()),
                DescriptionRules.text(said.contested(), Names.CONTESTED_LIMIT, "/contested", true));
    }

    /** Whether a code of two letters names a country. */
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    private static @Nullable String country(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        String code = said.strip().toUpperCase(Locale.ROOT);
        if (!isCountry(code)) {
            throw wrong("entity.country-unknown", "/country", said);
        }
        return code;
    }

    private static @Nullable String external(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        String id = DescriptionRules.text(said, Names.EXTERNAL_LIMIT, "/external", false);
        if (!EXTERNAL.matcher(id).matches()) {
            throw wrong("entity.external-malformed", "/external", id);
        }
        return id;
    }

    private static List<HeldRole> roles(List<HeldRole> said) {
        if (said.size() > Names.ROLES_LIMIT) {
            throw wrong("entity.too-many-roles", "/roles", Names.ROLES_LIMIT);
        }
        List<HeldRole> kept = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            kept.add(role(said.get(i), "/roles/" + i));
        }
        return kept;
    }

    private static HeldRole role(HeldRole said, String pointer) {
        HeldRole role = new HeldRole(
                DescriptionRules.text(said.arabic(), Names.ROLE_LIMIT, pointer + "/arabic", false),
                DescriptionRules.text(said.english(), Names.ROLE_LIMIT, pointer + "/english", false),
                DescriptionRules.text(said.french(), Names.ROLE_LIMIT, pointer + "/french", false),
                date(said.from(), pointer + "/from"),
                date(said.until(), pointer + "/until"));
        if (role.arabic().isEmpty() && role.english().isEmpty() && role.french().isEmpty()) {
            throw wrong("entity.role-empty", pointer);
        }
        String from = role.from();
        String until = role.until();
        if (from != null && until != null && firstDay(from).isAfter(lastDay(until))) {
            throw wrong("entity.role-reversed", pointer + "/until", from, until);
        }
        return role;
    }

    private static @Nullable String date(@Nullable String said, String pointer) {
        if (said == null || said.isBlank()) {
            return null;
        }
        String date = said.strip();
        try {
            if (DATE.matcher(date).matches()) {
                firstDay(date); // 2021-13 and 2021-02-30 look right but are no dates
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        throw wrong("entity.role-date", pointer, said);
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    private static EntityProblem wrong(String key, String pointer, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, pointer, arguments);
    }
}
