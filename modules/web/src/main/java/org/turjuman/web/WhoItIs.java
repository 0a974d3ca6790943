package org.turjuman.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;

/**
 * Who or what a record is, in short. Its line often says the roles over again, in whatever language it was written in:
 * each is told once, in the reader's language where the record has it in that one.
 */
final class WhoItIs {
    /** "Israeli defence minister (2020–2022)": a role and when it was held. */
    private static final Pattern PART = Pattern.compile("(.*?)(\\s*\\([^()]*\\))?");

    private WhoItIs() {}

    /** What is known, in parts: the role held last, unless the line says it, then the line. */
    static List<String> in(Language reader, EntityFacts facts) {
        List<String> parts = new ArrayList<>();
        List<HeldRole> told = new ArrayList<>();
        for (String part : facts.line().split(";")) {
            String words = part.strip();
            Matcher cut = PART.matcher(words);
            Optional<HeldRole> role = cut.matches() ? said(cut.group(1), facts.roles()) : Optional.empty();
            String own = role.map(held -> held.in(reader)).orElse("");
            role.ifPresent(told::add);
            parts.add(own.isEmpty() ? words : own + (cut.group(2) == null ? "" : cut.group(2)));
        }
        if (told.isEmpty()) {
            facts.roles().stream()
                    .map(held -> held.in(reader))
                    .filter(own -> !own.isEmpty())
                    .findFirst()
                    .ifPresent(own -> parts.add(0, own));
        }
        parts.removeIf(String::isEmpty);
        return parts.stream().distinct().toList();
    }

    private static Optional<HeldRole> said(String words, List<HeldRole> roles) {
        return roles.stream()
                .filter(held -> Stream.of(held.arabic(), held.english(), held.french())
                        .anyMatch(text -> !text.isEmpty() && Folding.same(text, words)))
                .findFirst();
    }
}
