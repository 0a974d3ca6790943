package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.language.api.Isolation;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;

/** Who or what a record is, and the roles it holds, for whoever reads the page. */
@Named
@RequestScoped
public class RoleWords {
    private static final List<Language> WRITTEN = List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH);

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    /** In one line, each part isolated: the roles in the reader's language, the rest as it was written; may be empty. */
    public String who(EntityFacts facts) {
        return String.join(
                t.get("mentions.between"),
                WhoItIs.in(reader(), facts).stream().map(Isolation::of).toList());
    }

    /** A role in every language that it is written in, the reader's first. */
    public List<Said> said(HeldRole role) {
        Language reader = reader();
        return WRITTEN.stream()
                .sorted(Comparator.comparing(language -> !reader.isA(language)))
                .flatMap(language -> said(language, role.in(language)))
                .toList();
    }

    private Language reader() {
        return Language.of(caller.locale());
    }

    private static Stream<Said> said(Language language, String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(new Said(language, words));
    }

    /** Words and their language. */
    public record Said(Language language, String words) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public Language getLanguage() {
            return language;
        }

        public String getWords() {
            return words;
        }
    }
}
