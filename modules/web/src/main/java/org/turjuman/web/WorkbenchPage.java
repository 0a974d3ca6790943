package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonView;
import org.turjuman.workflow.api.MissingUnit;
import org.turjuman.workflow.api.SourceMove;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.WorkbenchView;

/** The workbench of a translation: its rows as the server knows them; what is typed goes over the API. */
@Named
@RequestScoped
public class WorkbenchPage {
    @Inject
    Translations translations;

    @Inject
    SourceReading reading;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Times times;

    @Inject
    TextBundle t;

    private @Nullable String translation; // from the address
    private @Nullable String unit; // from the address; null opens the first that is open
    private @Nullable WorkbenchView view; // null until load, and if there is nothing
    private List<Row> rows = List.of();
    private List<MissingUnit> missing = List.of();
    private List<SourceMark> marks = List.of();
    private @Nullable SourceMove move; // null where the source has not changed

    /**
     * A row of the workbench.
     *
     * @param unit its source and target
     * @param opensParagraph whether a paragraph begins with it
     * @param lead UTF-16 units of white space before its source
     */
    public record Row(UnitView unit, boolean opensParagraph, int lead) {
        public UnitView getUnit() {
            return unit;
        }

        public boolean isOpensParagraph() {
            return opensParagraph;
        }

        public int getLead() {
            return lead;
        }

        /** The state as styles name it. */
        public String getState() {
            if (unit.returned()) {
                return "returned";
            }
            return switch (unit.state()) {
                case EMPTY -> unit.draftText() == null ? "empty" : "draft";
                case DRAFT -> "draft";
                case CONFIRMED -> unit.draftText() == null ? "confirmed" : "draft";
                case APPROVED -> "approved";
                case OMITTED -> "omitted";
            };
        }

        public String getIcon() {
            return switch (getState()) {
                case "returned" -> "returned";
                case "draft" -> "half";
                case "confirmed" -> "disc-check";
                case "approved" -> "double-check";
                case "omitted" -> "close";
                default -> "dashed";
            };
        }

        public String getIconClass() {
            return switch (getState()) {
                case "returned" -> "state-returned";
                case "draft" -> "state-draft";
                case "confirmed", "approved" -> "state-ok";
                default -> "state-empty";
            };
        }

        public boolean isDone() {
            return unit.state().isDone();
        }

        public boolean isBlank() {
            return unit.getShownText().isEmpty();
        }
    }

    /** Asks for the whole translation. */
    public void load() {
        try {
            TranslationId id =
                    TranslationId.valueOf(Optional.ofNullable(translation).orElse(""));
            WorkbenchView found = translations.workbench(id);
            view = found;
            rows = rows(found);
            marks = reading.marks(found.translation().revision());
            if (found.handInAllowed()) {
                missing = translations.missing(id);
            }
            if (found.translation().behind()) {
                move = translations.sourceMove(id).orElse(null);
            }
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private static List<Row> rows(WorkbenchView found) {
        List<Row> rows = new ArrayList<>();
        int paragraph = -1;
        for (UnitView unit : found.units()) {
            Span words = unit.span().stripped(found.sourceText());
            boolean opensParagraph = unit.isHeadline() || unit.paragraph() != paragraph;
            rows.add(new Row(unit, opensParagraph, words.start() - unit.span().start()));
            paragraph = unit.isHeadline() ? -1 : unit.paragraph();
        }
        return rows;
    }

    private WorkbenchView view() {
        if (view == null) {
            throw new IllegalStateException("Not loaded");
        }
        return view;
    }

    public @Nullable WorkbenchView getView() {
        return view;
    }

    public TranslationView getHead() {
        return view().translation();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** What the desk sees in the source, with what people decided. */
    public List<SourceMark> getMarks() {
        return marks;
    }

    public List<MissingUnit> getMissing() {
        return missing;
    }

    public @Nullable SourceMove getMove() {
        return move;
    }

    /** The unit to open: the one of the address, otherwise the first that is open, otherwise the first. */
    public String getCurrent() {
        String asked = unit;
        if (asked != null
                && rows.stream().anyMatch(row -> row.unit().id().toString().equals(asked))) {
            return asked;
        }
        return rows.stream()
                .filter(row -> !row.isDone() || row.unit().returned())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(row -> row.unit().id().toString())
                .orElse("");
    }

    public int getDrafted() {
        return (int) rows.stream()
                .filter(row ->
                        row.unit().state() == TargetState.DRAFT || row.unit().draftText() != null)
                .filter(row -> !row.isDone())
                .count();
    }

    public String getSourceName() {
        return name(getHead().sourceLanguage());
    }

    public String getTargetName() {
        return name(getHead().language());
    }

    private String name(Language language) {
        return language.nameIn(Language.of(caller.locale()));
    }

    public String getSourceDirection() {
        return direction(getHead().sourceLanguage());
    }

    public String getTargetDirection() {
        return direction(getHead().language());
    }

    private static String direction(Language language) {
        return language.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    public String getHere() {
        return "/desk/translations/" + getHead().id();
    }

    public String getDueWords() {
        return getHead().due() == null
                ? ""
                : t.say("workbench.due", times.at(getHead().due()));
    }

    public boolean isInReview() {
        return getHead().state() == TranslationState.IN_REVIEW;
    }

    /** Why the caller cannot write here; empty where they can. */
    public String getWhyNot() {
        if (view().writable()) {
            return "";
        }
        TranslationView head = getHead();
        return switch (head.state()) {
            case QUEUED -> t.get("workbench.why-queued");
            case CLAIMED, DRAFTED, RETURNED, CORRECTING ->
                t.say(
                        "workbench.why-held",
                        Optional.ofNullable(head.holderName()).orElse(""));
            case IN_REVIEW -> t.get("workbench.why-review");
            case CANCELLED -> t.get("workbench.why-cancelled");
            case APPROVED, PUBLISHED, WITHDRAWN -> t.get("workbench.why-approved");
        };
    }

    public PersonView getPerson() {
        return caller.get();
    }

    public List<PersonView> getHolders() {
        return view().reassignable() ? people.allWho(Permission.CLAIM) : List.of();
    }

    public @Nullable String getTranslation() {
        return translation;
    }

    public void setTranslation(@Nullable String translation) {
        this.translation = translation;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
