package org.turjuman.platform.api;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A person of the desk, as others see them.
 *
 * @param id who
 * @param signIn the name typed at sign-in, two to thirty-two of {@code a-z 0-9 . _ -}
 * @param name the name shown, in any script
 * @param roles what they are on the desk
 * @param enabled whether they may sign in
 * @param language the language of their pages: {@code en}, {@code ar} or {@code fr}
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param letterKeys whether single-letter keys work outside text (WCAG 2.1.4)
 * @param mustChangePassword whether a session may do nothing before the person has chosen a password of their own
 * @param epoch rises when sessions must end: at disabling, at a reset and at a change of roles
 */
public record PersonView(
        PersonId id,
        String signIn,
        String name,
        Set<Role> roles,
        boolean enabled,
        String language,
        String theme,
        boolean letterKeys,
        boolean mustChangePassword,
        int epoch)
        implements Serializable {
    /** Keeps the roles unchangeable. */
    public PersonView {
        roles = Set.copyOf(roles);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public PersonId getId() {
        return id;
    }

    public String getSignIn() {
        return signIn;
    }

    public String getName() {
        return name;
    }

    public List<Role> getRoles() {
        return roles.stream().sorted().toList();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String getLanguage() {
        return language;
    }

    public String getTheme() {
        return theme;
    }

    public boolean isLetterKeys() {
        return letterKeys;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    /**
     * One or two letters for the round badge.
     *
     * @return the first letters of the first and last word of the name
     */
    public String getInitials() {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
