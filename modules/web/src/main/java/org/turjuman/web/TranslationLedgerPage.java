package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.workflow.api.Counterpart;
import org.turjuman.workflow.api.Counterparts;
import org.turjuman.workflow.api.SaidCounterpart;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.Units;

/** The statements of a source, each with what a translation makes of it. */
@Named
@RequestScoped
public class TranslationLedgerPage extends LedgerView {
    @Inject
    Counterparts counterparts;

    @Inject
    Translations translations;

    @Inject
    Units units;

    @Inject
    Articles articles;

    private @Nullable String translation; // from the address; never null once the page is shown
    private @Nullable TranslationView found; // null until it is loaded
    private @Nullable String words; // as sent; null where nothing was, as is the next one
    private @Nullable String version;

    @Override
    List<LedgerRow> read() {
        TranslationView one = translations.get(id());
        RevisionView text = articles.revision(one.revision());
        found = one;
        return counterparts.of(id()).stream()
                .map(each ->
                        new LedgerRow(each.line(), segment(text, each.line().span()), each))
                .toList();
    }

    @Override
    ArticleId source() {
        return getView().article();
    }

    @Override
    String address() {
        return "/desk/translations/" + id() + "/ledger";
    }

    @Override
    String translation() {
        return id().toString();
    }

    private TranslationId id() {
        return TranslationId.valueOf(String.valueOf(translation == null ? sent("translation") : translation));
    }

    /** Says by which words the translation reports the opened statement. */
    public void say() {
        doing("ledger.said", () -> {
            String text = opened().map(LedgerRow::getUnit)
                    .map(unit -> units.get(UnitId.valueOf(unit)).text())
                    .orElse("");
            int near = opened().map(LedgerRow::counterpart)
                    .map(TranslationLedgerPage::place)
                    .orElse(0);
            Span span = TypedWords.in(text, getWords(), near).orElse(new Span(0, 0));
            CueStrength strength =
                    Asked.one(CueStrength.class, sent("strength-said")).orElse(CueStrength.SAYS);
            counterparts.say(id(), key(), version(version), new SaidCounterpart(span, strength, !isNobody()));
        });
    }

    /** Where a statement is reported as far as the desk knows: the same words may report another one, too. */
    private static int place(Counterpart known) {
        Span words = known.cue() == null ? known.source() : known.cue();
        return words == null ? 0 : words.start();
    }

    /** Takes back what was said. */
    public void takeBack() {
        doing("ledger.taken-back", () -> counterparts.takeBack(id(), key(), version(version)));
    }

    public TranslationView getView() {
        ready();
        return Objects.requireNonNull(found, "loaded, or answered with an error page");
    }

    public List<CueStrength> getStrengths() {
        return List.of(CueStrength.values());
    }

    public List<LedgerRow.Shown> getFilters() {
        return List.of(LedgerRow.Shown.values());
    }

    public @Nullable String getTranslation() {
        return translation;
    }

    public void setTranslation(@Nullable String translation) {
        this.translation = translation;
    }

    /** As typed, even to nothing; otherwise those that were found. */
    public String getWords() {
        String typed = carried().words();
        String found = opened().map(LedgerRow::getTargetCue).orElse("");
        return Objects.requireNonNullElse(words, typed.isEmpty() ? found : typed);
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** As it was chosen; otherwise as it was found; plain saying where nothing was. */
    public String getStrength() {
        LedgerRow row = getOpened();
        CueStrength found = row == null ? null : row.getTargetStrength();
        return Asked.one(CueStrength.class, sent("strength-said"))
                .orElse(found == null ? CueStrength.SAYS : found)
                .name();
    }

    /** Whether the person said that the translation names nobody. */
    public boolean isNobody() {
        return sent("nobody") != null;
    }

    /** Whether there is a line whose place in the translation can be said. */
    public boolean isPlaceable() {
        return visible().stream().anyMatch(LedgerRow::isPlaceable);
    }

    public String getVersion() {
        LedgerRow row = getOpened();
        return Objects.requireNonNullElse(version, row == null ? "" : Integer.toString(row.getTargetVersion()));
    }

    public void setVersion(String version) {
        this.version = version;
    }

    @Override
    void takeStored() {
        version = null;
    }
}
