package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonView;
import org.turjuman.workflow.api.Queue;
import org.turjuman.workflow.api.QueueFilter;
import org.turjuman.workflow.api.QueueLine;
import org.turjuman.workflow.api.QueueList;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitView;

/** The queue: my work, what is free, what waits for a reviser, what was returned. Filters stand in the address. */
@Named
@RequestScoped
public class QueuePage {
    private static final int SHOWN = 30; // lines of a list: a screen or two, and the page stays quick
    private static final Duration SOON = Duration.ofHours(6);

    @Inject
    Queue queue;

    @Inject
    Translations translations;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    @Inject
    QueueFilters filters;

    @Inject
    Times times;

    @Inject
    TextBundle t;

    private List<Group> groups = List.of();
    private @Nullable GoOn goOn; // null where the person holds nothing
    private String summary = "";
    private @Nullable String holders; // null until a line asks

    /** Where the person left off. */
    public record GoOn(String address, String words) {
        public String getAddress() {
            return address;
        }

        public String getWords() {
            return words;
        }
    }

    /** A list under its heading. */
    public record Group(
            QueueList list,
            List<QueueRow> rows,
            long total,
            @Nullable String more,
            @Nullable String before) {
        public QueueList getList() {
            return list;
        }

        public String getName() {
            return list.name().toLowerCase(java.util.Locale.ROOT);
        }

        public List<QueueRow> getRows() {
            return rows;
        }

        public long getTotal() {
            return total;
        }

        public @Nullable String getMore() {
            return more;
        }

        public @Nullable String getBefore() {
            return before;
        }
    }

    /** Asks for the lists. */
    public void load() {
        try {
            Page<QueueLine> mine = queue.lines(QueueList.MINE, QueueFilter.ANY, 0, SHOWN); // nobody holds more
            List<Group> found = new ArrayList<>();
            for (QueueList wanted : lists()) {
                found.add(group(wanted, mine));
            }
            groups = filters.isUnfiltered()
                    ? found
                    : found.stream().filter(group -> group.total() > 0).toList(); // one notice says that nothing fits
            goOn = mine.items().stream().findFirst().map(this::leftOff).orElse(null);
            summary = summary(mine.items());
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private List<QueueList> lists() {
        for (QueueList one : QueueList.values()) {
            if (one.name().equalsIgnoreCase(filters.getList())) {
                return List.of(one);
            }
        }
        return List.of(QueueList.MINE, QueueList.FREE, QueueList.REVIEW, QueueList.RETURNED);
    }

    private Group group(QueueList wanted, Page<QueueLine> mine) {
        boolean whole = filters.getList() == null; // all lists, each from its beginning
        int offset = whole ? 0 : Math.max(0, filters.getFrom());
        boolean known = wanted == QueueList.MINE && offset == 0 && filters.isUnfiltered();
        Page<QueueLine> page = known ? mine : queue.lines(wanted, filters.filter(), offset, SHOWN);
        List<QueueRow> rows = page.items().stream()
                // on the whole page one’s own returned texts stand in one’s own work only
                .filter(line -> wanted != QueueList.RETURNED || !whole || !line.mine())
                .map(this::row)
                .toList();
        String name = wanted.name().toLowerCase(java.util.Locale.ROOT);
        String more = offset + SHOWN < page.total()
                ? filters.address(Map.of("list", name, "from", Integer.toString(whole ? 0 : offset + SHOWN)))
                : null;
        String before = offset > 0
                ? filters.address(Map.of("list", name, "from", Integer.toString(Math.max(0, offset - SHOWN))))
                : null;
        long hidden = page.items().size() - rows.size();
        return new Group(wanted, rows, page.total() - hidden, more, before);
    }

    private QueueRow row(QueueLine line) {
        TranslationView translation = line.translation();
        Language reader = Language.of(caller.locale());
        Instant wanted = translation.due();
        boolean late = wanted != null && wanted.isBefore(clock.now());
        boolean soon = wanted != null && wanted.isBefore(clock.now().plus(SOON));
        return new QueueRow(
                line,
                translation.sourceLanguage().nameIn(reader),
                translation.language().nameIn(reader),
                times.at(wanted),
                hint(translation),
                late ? "due due--late" : soon ? "due due--soon" : "due",
                mayRelease(line),
                mayReassign(translation));
    }

    private String hint(TranslationView translation) {
        if (translation.expiring() && translation.expiresAt() != null) {
            return t.say("queue.claim-ends", times.until(translation.expiresAt()));
        }
        return times.until(translation.due());
    }

    private boolean mayRelease(QueueLine line) {
        TranslationState state = line.translation().state();
        boolean held = state == TranslationState.CLAIMED || state == TranslationState.DRAFTED;
        return held && (line.mine() || caller.may(Permission.REASSIGN));
    }

    private boolean mayReassign(TranslationView translation) {
        return caller.may(Permission.REASSIGN)
                && (translation.state().isHeld() || translation.state() == TranslationState.QUEUED);
    }

    private @Nullable GoOn leftOff(QueueLine line) {
        TranslationView translation = line.translation();
        if (translation.state() == TranslationState.IN_REVIEW) {
            return new GoOn("/desk/translations/" + translation.id() + "/review", t.get("queue.go-on-review"));
        }
        Optional<UnitView> open = translations.workbench(translation.id()).units().stream()
                .filter(unit -> !unit.state().isDone() || unit.returned())
                .findFirst();
        String address = "/desk/translations/" + translation.id();
        return open.map(unit -> new GoOn(
                        address + "?unit=" + unit.id(),
                        unit.isHeadline() ? t.get("queue.go-on-headline") : t.say("queue.go-on-with", unit.number())))
                .orElseGet(() -> new GoOn(address, t.get("queue.go-on")));
    }

    private String summary(List<QueueLine> mine) {
        Instant tonight = filters.endOfToday();
        long dueToday = mine.stream()
                .map(QueueLine::translation)
                .filter(one -> one.due() != null && one.due().isBefore(tonight))
                .count();
        Optional<Instant> ending = mine.stream()
                .map(QueueLine::translation)
                .filter(TranslationView::expiring)
                .map(TranslationView::expiresAt)
                .filter(java.util.Objects::nonNull)
                .min(Instant::compareTo);
        String dueWords = dueToday == 0 ? "" : t.count("queue.due-today", dueToday);
        String endingWords = ending.map(when -> t.say("queue.one-claim-ends", times.until(when)))
                .orElse("");
        String both = (dueWords + " " + endingWords).strip();
        return both.isEmpty() ? t.get(mine.isEmpty() ? "queue.nothing-held" : "queue.nothing-urgent") : both;
    }

    public String getGreeting() {
        int hour = clock.now().atZone(clock.zone()).getHour();
        String part = hour < 5 ? "evening" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return t.say("queue.good-" + part, caller.get().name().split("\\s+")[0]);
    }

    /**
     * Whom a translation may be given to, as the options of a list: written once for all lines, which Facelets would draw
     * anew for each.
     */
    public String getHolders() {
        String known = holders;
        if (known == null) {
            known = options(caller.may(Permission.REASSIGN) ? people.allWho(Permission.CLAIM) : List.of());
            holders = known;
        }
        return known;
    }

    private static String options(List<PersonView> people) {
        return people.stream()
                .map(person -> "<option value=\"%s\">%s</option>".formatted(person.id(), Html.escaped(person.name())))
                .collect(Collectors.joining());
    }

    public boolean isLetterKeys() {
        return caller.get().letterKeys();
    }

    public String getSummary() {
        return summary;
    }

    public @Nullable GoOn getGoOn() {
        return goOn;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
