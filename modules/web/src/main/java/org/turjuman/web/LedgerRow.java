package org.turjuman.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ClaimSource;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.workflow.api.Counterpart;

/**
 * A line of the ledger on a page.
 *
 * @param line the statement
 * @param segment the number of the sentence in which it begins, as the article's page numbers it
 * @param counterpart what a translation makes of it; null on the page of an article
 */
public record LedgerRow(
        LedgerLine line, int segment, @Nullable Counterpart counterpart) {
    /** Whether it belongs to what a page shows. */
    boolean is(Shown shown) {
        ClaimSource source = line.source();
        return switch (shown) {
            case ALL -> true;
            case OPEN -> line.isOpen();
            case DENIED -> line.status() == ClaimStatus.DENIED;
            case UNNAMED -> source == null || source.isUnnamed();
            case DIFFERENT -> counterpart != null && counterpart.differs();
        };
    }

    /** What a page shows of the ledger. */
    public enum Shown {
        ALL,
        OPEN,
        DENIED,
        UNNAMED,
        DIFFERENT;

        /** As the address says it. */
        public String getId() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public ClaimKey getKey() {
        return line.key();
    }

    public String getText() {
        return line.text();
    }

    public int getSegment() {
        return segment;
    }

    public boolean isDirect() {
        return line.direct();
    }

    public boolean isByHand() {
        return line.isByHand();
    }

    public @Nullable String getSource() {
        return line.source() == null ? null : line.source().text();
    }

    public boolean isUnnamed() {
        return line.source() != null && line.source().isUnnamed();
    }

    public boolean isHearsay() {
        return line.source() != null && line.source().naming() == Source.Naming.HEARSAY;
    }

    /** The id of the record of who says it; null where none is linked. */
    public @Nullable String getEntity() {
        return line.source() == null || line.source().entity() == null
                ? null
                : line.source().entity().id().toString();
    }

    /** What that record is called in the reader's own script; null with it. */
    public @Nullable String getEntityName() {
        return line.source() == null || line.source().entity() == null
                ? null
                : line.source().entity().getSourceForm().text();
    }

    public @Nullable String getCue() {
        return line.cue() == null ? null : line.cue().text();
    }

    public @Nullable CueStrength getStrength() {
        return line.strength();
    }

    public ClaimStatus getStatus() {
        return line.status();
    }

    public boolean isOpen() {
        return line.isOpen();
    }

    public @Nullable String getEvidence() {
        return line.decision() == null || line.decision().said() == null
                ? null
                : line.decision().said().evidence();
    }

    public String getNote() {
        return line.decision() == null || line.decision().said() == null
                ? ""
                : line.decision().said().note();
    }

    public int getVersion() {
        return line.version();
    }

    public Counterpart.@Nullable State getState() {
        return counterpart == null ? null : counterpart.state();
    }

    /** Whether there are words of a translation in which its place can be said. */
    public boolean isPlaceable() {
        return counterpart != null && counterpart.state() != Counterpart.State.UNTRANSLATED;
    }

    public @Nullable String getUnit() {
        return counterpart == null || counterpart.unit() == null
                ? null
                : counterpart.unit().toString();
    }

    public @Nullable String getTargetCue() {
        return counterpart == null ? null : counterpart.cueText();
    }

    public @Nullable String getTargetSource() {
        return counterpart == null ? null : counterpart.sourceText();
    }

    public @Nullable CueStrength getTargetStrength() {
        return counterpart == null ? null : counterpart.strength();
    }

    public List<String> getDifferences() {
        return counterpart == null
                ? List.of()
                : counterpart.differences().stream()
                        .map(Counterpart.Difference::message)
                        .toList();
    }

    public int getTargetVersion() {
        return counterpart == null ? 0 : counterpart.version();
    }
}
