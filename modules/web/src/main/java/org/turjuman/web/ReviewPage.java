package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.PersonView;
import org.turjuman.workflow.api.FindingView;
import org.turjuman.workflow.api.Obstacle;
import org.turjuman.workflow.api.ReviewLine;
import org.turjuman.workflow.api.ReviewSheet;
import org.turjuman.workflow.api.Reviews;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;

/** A translation in review: what changed since the last round, what is open, and what the caller may decide. */
@Named
@RequestScoped
public class ReviewPage {
    @Inject
    Reviews reviews;

    @Inject
    Articles articles;

    @Inject
    SourceReading reading;

    @Inject
    Caller caller;

    @Inject
    Times times;

    @Inject
    TextBundle t;

    private @Nullable String translation; // from the address
    private @Nullable String show; // from the address: changes or all; null decides by the round
    private @Nullable ReviewSheet sheet; // null until load
    private List<Row> rows = List.of();

    /**
     * A unit in review.
     *
     * @param line what the front door says
     * @param mine whether the caller has the review
     * @param approvedWhen when it was approved, in words; empty unless it is
     * @param start where its source begins in the revision, in UTF-16 units, behind white space
     * @param slips what was decided about slips of its source
     */
    public record Row(ReviewLine line, boolean mine, String approvedWhen, int start, List<SourceMark> slips) {
        public ReviewLine getLine() {
            return line;
        }

        /** The words of the target with what changed: the reviser’s corrections, otherwise the changes since last round. */
        public List<WordChange> getWords() {
            if (!line.corrections().isEmpty()) {
                return line.corrections();
            }
            return line.changed() ? line.sinceLastRound() : List.of();
        }

        public String getState() {
            if (line.unit().needsAgreement() && line.unit().state() != TargetState.APPROVED) {
                return "locked";
            }
            return switch (line.unit().state()) {
                case APPROVED -> "approved";
                case OMITTED -> "omitted";
                default -> "review";
            };
        }

        public String getIcon() {
            return switch (getState()) {
                case "approved" -> "double-check";
                case "omitted" -> "close";
                case "locked" -> "lock";
                default -> "half";
            };
        }

        public boolean isApproved() {
            return line.unit().state() == TargetState.APPROVED;
        }

        public boolean isTakeBack() {
            return mine && isApproved();
        }

        public boolean isCorrectable() {
            return line.unit().writable() && !line.unit().isOmitted();
        }

        public List<SourceMark> getSlips() {
            return slips;
        }

        /** Where its source begins in the revision, in UTF-16 units; white space before it is left out. */
        public int getStart() {
            return start;
        }

        public String getApprovedWhen() {
            return approvedWhen;
        }

        /** What the checks say and nobody has let stand. */
        public List<FindingView> getOpenFindings() {
            return line.findings().stream().filter(one -> !one.isWaived()).toList();
        }

        public List<FindingView> getWaived() {
            return line.findings().stream().filter(FindingView::isWaived).toList();
        }

        boolean asksForALook() {
            return !isApproved()
                    || line.changed()
                    || line.unit().openComments() > 0
                    || !line.corrections().isEmpty();
        }
    }

    /** Asks for the sheet. */
    public void load() {
        try {
            ReviewSheet found = reviews.sheet(
                    TranslationId.valueOf(Optional.ofNullable(translation).orElse("")));
            sheet = found;
            String source = articles.revision(found.translation().revision()).text();
            List<SourceMark> slips = reading.slips(found.translation().revision());
            List<Row> all = new ArrayList<>();
            for (ReviewLine line : found.lines()) {
                String when = line.approvedAt() == null ? "" : times.at(line.approvedAt());
                int start = line.unit().span().stripped(source).start();
                List<SourceMark> own = slips.stream()
                        .filter(slip -> line.unit().span().contains(slip.span().start()))
                        .toList();
                all.add(new Row(line, found.mine(), when, start, own));
            }
            rows = all;
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private ReviewSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("Not loaded");
        }
        return sheet;
    }

    public @Nullable ReviewSheet getSheet() {
        return sheet;
    }

    public TranslationView getHead() {
        return sheet().translation();
    }

    public boolean isAll() {
        return "all".equals(show) || (show == null && getHead().round() < 2);
    }

    public List<Row> getRows() {
        return isAll() ? rows : rows.stream().filter(Row::asksForALook).toList();
    }

    public int getTotal() {
        return rows.size();
    }

    public int getLeft() {
        return (int) rows.stream()
                .filter(row -> !row.isApproved() && !row.line().unit().isOmitted())
                .count();
    }

    /** What else stands in the way of the approval; the sentences that are left come first there and are counted instead. */
    public List<Obstacle> getObstacles() {
        List<Obstacle> all = sheet().obstacles();
        return all.subList(Math.min(getLeft(), all.size()), all.size());
    }

    public int getClean() {
        return (int) rows.stream()
                .filter(row -> row.line().clean() && !row.isApproved())
                .count();
    }

    public boolean isApproved() {
        return getHead().state() == TranslationState.APPROVED;
    }

    public boolean isInReview() {
        return getHead().state() == TranslationState.IN_REVIEW;
    }

    public String getHere() {
        return "/desk/translations/" + getHead().id() + "/review" + (show == null ? "" : "?show=" + show);
    }

    public String getAuthors() {
        return String.join(t.get("review.comma"), sheet().authors());
    }

    /** Who translated, who reviews, and since when. */
    public String getSummary() {
        TranslationView head = getHead();
        Language reader = Language.of(caller.locale());
        String pair = t.say(
                "review.pair",
                head.sourceLanguage().nameIn(reader),
                head.language().nameIn(reader));
        String who = sheet().authors().isEmpty() ? "" : t.say("review.translated-by", getAuthors());
        String reviser = sheet().mine()
                ? t.get("review.you-review")
                : head.reviserName() == null ? "" : t.say("review.reviewed-by", head.reviserName());
        String when = sheet().handedInAt() == null ? "" : t.say("review.handed-over", times.at(sheet().handedInAt()));
        return String.join(" ", pair, who, reviser, when).replaceAll(" +", " ").strip();
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

    public PersonView getPerson() {
        return caller.get();
    }

    public @Nullable String getTranslation() {
        return translation;
    }

    public void setTranslation(@Nullable String translation) {
        this.translation = translation;
    }

    public @Nullable String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = "all".equals(show) || "changes".equals(show) ? show : null;
    }
}
