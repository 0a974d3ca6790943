package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem;
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
public class TranslationLedgerPage {
    @Inject
    Counterparts counterparts;

    @Inject
    Translations translations;

    @Inject
    Units units;

    @Inject
    Articles articles;

    @Inject
    Deciders deciders;

    @Inject
    TextBundle t;

    private final LedgerView view = new LedgerView();
    private @Nullable String translation; // from the address; never null once the page is shown
    private @Nullable TranslationView found; // null until it is loaded
    private String words = "";
    private String version = "";

    /** Reads the ledger of the translation. */
    public void load() {
        try {
            TranslationView one = translations.get(id());
            RevisionView text = articles.revision(one.revision());
            view.rows(counterparts.of(id()).stream()
                    .map(each -> new LedgerRow(
                            each.line(), LedgerView.segment(text, each.line().span()), each))
                    .toList());
            found = one;
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private TranslationId id() {
        return TranslationId.valueOf(String.valueOf(translation == null ? sent("translation") : translation));
    }

    private static @Nullable String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name); // null if nobody sent it
    }

    /** Says by which words the translation reports the opened statement. */
    public void say() {
        doing("ledger.said", () -> {
            getView();
            String text = view.opened()
                    .map(LedgerRow::getUnit)
                    .map(unit -> units.get(UnitId.valueOf(unit)).text())
                    .orElse("");
            int at = words.isBlank() ? -1 : text.indexOf(words.strip());
            Span span =
                    at < 0 ? new Span(0, 0) : new Span(at, at + words.strip().length());
            SaidCounterpart said =
                    new SaidCounterpart(span, LedgerView.strength(sent("strength-said")), sent("nobody") == null);
            counterparts.say(id(), view.key(), LedgerView.version(version), said);
        });
    }

    /** Takes back what was said. */
    public void takeBack() {
        doing("ledger.taken-back", () -> counterparts.takeBack(id(), view.key(), LedgerView.version(version)));
    }

    private void opened() {
        view.claim(view.claim() == null ? sent("claim") : view.claim());
        view.show(view.show() == null ? sent("show") : view.show());
    }

    private void doing(String said, Runnable act) {
        opened();
        try {
            act.run();
            Go.said(t.get(said));
            Go.to("/desk/translations/" + id() + "/ledger" + view.query());
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    public TranslationView getView() {
        if (found == null) {
            load();
        }
        return Objects.requireNonNull(found, "loaded, or answered with an error page");
    }

    public PagedModel<LedgerRow> getLines() {
        getView();
        return view.model();
    }

    public int getTotal() {
        getView();
        return view.visible().size();
    }

    /** Asked for before a form that comes back is decoded, too: what is not shown then takes no part in it. */
    public @Nullable LedgerRow getOpened() {
        opened();
        getView();
        return view.opened().orElse(null);
    }

    public boolean isDecidable() {
        return deciders.mayDecide(getView().article());
    }

    public List<CueStrength> getStrengths() {
        return List.of(CueStrength.values());
    }

    public List<LedgerRow.Shown> getFilters() {
        return List.of(LedgerRow.Shown.values());
    }

    public LedgerRow.Shown getShown() {
        return view.shown();
    }

    public TableState getTable() {
        return view.table();
    }

    public @Nullable String getTranslation() {
        return translation;
    }

    public void setTranslation(@Nullable String translation) {
        this.translation = translation;
    }

    public @Nullable String getShow() {
        return view.show();
    }

    public void setShow(@Nullable String show) {
        view.show(show);
    }

    public @Nullable String getClaim() {
        return view.claim();
    }

    public void setClaim(@Nullable String claim) {
        view.claim(claim);
    }

    /** As typed; otherwise those that were found. */
    public String getWords() {
        LedgerRow row = getOpened();
        return words.isEmpty() && row != null && row.getTargetCue() != null ? row.getTargetCue() : words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** As it was found; plain saying where nothing was. */
    public String getStrength() {
        LedgerRow row = getOpened();
        CueStrength found = row == null ? null : row.getTargetStrength();
        return (found == null ? CueStrength.SAYS : found).name();
    }

    public String getVersion() {
        LedgerRow row = getOpened();
        return version.isEmpty() && row != null ? Integer.toString(row.getTargetVersion()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
