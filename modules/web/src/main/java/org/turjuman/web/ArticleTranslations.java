package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;

/** The translations of an article, for the fragment on its page: what is wanted, how far it is, and asking for more. */
@Named
@RequestScoped
public class ArticleTranslations {
    private static final List<Language> OFFERED = List.of(Language.ENGLISH, Language.FRENCH);

    @Inject
    Translations translations;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    private final Map<ArticleId, List<TranslationView>> read =
            new HashMap<>(); // the page asks for each line of the list

    /**
     * A language that can be asked for.
     *
     * @param tag its BCP-47 tag
     * @param name its name in the reader’s language
     */
    public record Choice(String tag, String name) {
        public String getTag() {
            return tag;
        }

        public String getName() {
            return name;
        }
    }

    /**
     * The translations of an article.
     *
     * @param article whose
     * @return those that are wanted or were
     */
    public List<TranslationView> of(ArticleId article) {
        return read.computeIfAbsent(article, translations::of);
    }

    /**
     * The languages that can still be asked for.
     *
     * @param article whose translations
     * @param source the language of its source; none is translated into its own
     * @return in the usual order
     */
    public List<Choice> missing(ArticleId article, Language source) {
        List<Language> taken = of(article).stream()
                .filter(one -> one.state() != TranslationState.CANCELLED)
                .map(TranslationView::language)
                .toList();
        return OFFERED.stream()
                .filter(one -> !taken.contains(one) && !source.isA(one))
                .map(one -> new Choice(one.tag(), name(one)))
                .toList();
    }

    /**
     * The languages in which readers can be told something: those that it is translated into, and those on offer.
     *
     * @param article whose translations
     * @param source the language of its source
     * @return those of its translations first
     */
    public List<Choice> readers(ArticleId article, Language source) {
        return Stream.concat(
                        translations.of(article).stream()
                                .filter(one -> one.state() != TranslationState.CANCELLED)
                                .map(TranslationView::language),
                        OFFERED.stream().filter(one -> !source.isA(one)))
                .distinct()
                .map(one -> new Choice(one.tag(), name(one)))
                .toList();
    }

    /**
     * The name of a language.
     *
     * @param language which
     * @return in the reader’s language
     */
    public String name(Language language) {
        return language.nameIn(Language.of(caller.locale()));
    }

    /** Whether somebody still works on it, so that its holder and its due time say something. */
    public boolean underWay(TranslationView one) {
        return switch (one.state()) {
            case APPROVED, PUBLISHED, WITHDRAWN, CANCELLED -> false;
            default -> true;
        };
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /**
     * A due time as the browser’s field for local times takes it, in the desk’s zone.
     *
     * @param due when; null gives an empty text
     * @return such as 2026-11-24T18:00
     */
    public String local(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        ZonedDateTime there = due.atZone(clock.zone());
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(there);
    }
}
