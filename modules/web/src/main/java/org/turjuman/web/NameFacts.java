package org.turjuman.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;

/** What the form of a record asks for beside the names. */
public class NameFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    private String line;
    private @Nullable Gender gender; // null where it is not known
    private String country;
    private String external;
    private String contested;
    private final List<RoleRow> roles = new ArrayList<>();

    /** A line of the form for a role; one without words and dates is left out. */
    public static class RoleRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String arabic;
        private String english;
        private String french;
        private String from;
        private String until;

        RoleRow(HeldRole role) {
            arabic = role.arabic();
            english = role.english();
            french = role.french();
            from = orEmpty(role.from());
            until = orEmpty(role.until());
        }

        boolean isBlank() {
            return (arabic + english + french + from + until).isBlank();
        }

        HeldRole said() {
            return new HeldRole(arabic, english, french, from, until);
        }

        public String getArabic() {
            return arabic;
        }

        public void setArabic(String arabic) {
            this.arabic = arabic;
        }

        public String getEnglish() {
            return english;
        }

        public void setEnglish(String english) {
            this.english = english;
        }

        public String getFrench() {
            return french;
        }

        public void setFrench(String french) {
            this.french = french;
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getUntil() {
            return until;
        }

        public void setUntil(String until) {
            this.until = until;
        }
    }

    NameFacts(EntityFacts facts) {
        line = facts.line();
        gender = facts.gender();
        country = orEmpty(facts.country());
        external = orEmpty(facts.external());
        contested = facts.contested();
        facts.roles().forEach(role -> roles.add(new RoleRow(role)));
        addBlanks();
    }

    final void addBlanks() {
        roles.add(new RoleRow(new HeldRole("", "", "", null, null)));
    }

    /** Gender and roles are asked for with every type, and kept where the record is a person. */
    EntityFacts said(EntityType type) {
        List<HeldRole> held = roles.stream()
                .filter(role -> !role.isBlank())
                .map(RoleRow::said)
                .toList();
        boolean person = type == EntityType.PERSON;
        return new EntityFacts(line, person ? gender : null, country, person ? held : List.of(), external, contested);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = orEmpty(country);
    }

    public String getExternal() {
        return external;
    }

    public void setExternal(String external) {
        this.external = external;
    }

    public String getContested() {
        return contested;
    }

    public void setContested(String contested) {
        this.contested = contested;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }
}
