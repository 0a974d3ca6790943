package org.turjuman.entities.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NameForms;
import org.turjuman.language.api.NameOccurrence;
import org.turjuman.language.api.Span;

/** A name that is looked for in texts; made once for all of them. */
public final class SoughtName {
    private final List<NameForm> forms;
    private final Set<ArticleId> articles;
    private final Map<Language, NameForms> sought = new ConcurrentHashMap<>();

    /**
     * A name.
     *
     * @param forms how it is written
     * @param articles the articles that are known to name it
     */
    public SoughtName(List<NameForm> forms, Set<ArticleId> articles) {
        this.forms = List.copyOf(forms);
        this.articles = Set.copyOf(articles);
    }

    /**
     * How it is written.
     *
     * @return as it was given
     */
    public List<NameForm> forms() {
        return forms;
    }

    /**
     * The articles that are known to name it.
     *
     * @return as they were given
     */
    public Set<ArticleId> articles() {
        return articles;
    }

    /**
     * What a text in a language may hold, letter for letter; forms that are the name only among certain words are left
     * out.
     *
     * @param language of the text
     * @return without doubles
     */
    public List<String> writtenIn(Language language) {
        return forms.stream()
                .filter(form -> form.use() == FormUse.ALWAYS && language.isA(form.language()))
                .map(NameForm::text)
                .distinct()
                .toList();
    }

    /**
     * The places in a text: whole words, particles before Arabic ones passed over, accents and vowel marks as well; a form
     * that begins with a capital is found only with one.
     *
     * @param text which
     * @param language its language
     * @return from the beginning to the end
     */
    public List<Span> in(String text, Language language) {
        return sought.computeIfAbsent(language, one -> NameForms.of(writtenIn(one))).in(text).stream()
                .filter(occurrence -> !isCapital(occurrence.form(), 0)
                        || isCapital(text, occurrence.span().start()))
                .map(NameOccurrence::span)
                .toList();
    }

    private static boolean isCapital(String text, int at) {
        return Character.isUpperCase(text.codePointAt(at));
    }
}
