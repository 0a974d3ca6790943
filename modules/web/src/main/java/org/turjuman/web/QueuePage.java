package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.turjuman.workflow.api.Priority;
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
    /** Words of a text that the chip calls short. */
    private static final int SHORT = 300;

    private static final int SHOWN = 50; // lines of a list
    private static final Duration SOON = Duration.ofHours(6);
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH);

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
    Times times;

    @Inject
    TextBundle t;

    @Inject
    HttpServletRequest request;

    // from the address; null where it says nothing
    private @Nullable String q;
    private @Nullable String to;
    private @Nullable String due;
    private @Nullable String priority;
    private @Nullable String words;
    private @Nullable String list;
    private int from;

    private List<Group> groups = List.of();
    private @Nullable GoOn goOn; // null where the person holds nothing
    private String summary = "";

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

    /** A filter that is a link. */
    public record Chip(String label, String address, boolean on, String count) {
        public String getLabel() {
            return label;
        }

        public String getAddress() {
            return address;
        }

        public boolean isOn() {
            return on;
        }

        public String getCount() {
            return count;
        }
    }

    /** Asks for the lists. */
    public void load() {
        Notices.show(request);
        try {
            List<Group> found = new ArrayList<>();
            for (QueueList wanted : lists()) {
                found.add(group(wanted));
            }
            groups = found;
            List<QueueLine> mine =
                    queue.lines(QueueList.MINE, QueueFilter.ANY, 0, 200).items();
            goOn = mine.stream().findFirst().map(this::leftOff).orElse(null);
            summary = summary(mine);
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    private List<QueueList> lists() {
        for (QueueList one : QueueList.values()) {
            if (one.name().equalsIgnoreCase(list)) {
                return List.of(one);
            }
        }
        return List.of(QueueList.MINE, QueueList.FREE, QueueList.REVIEW, QueueList.RETURNED);
    }

    private Group group(QueueList wanted) {
        int offset = list == null ? 0 : Math.max(0, from);
        Page<QueueLine> page = queue.lines(wanted, filter(), offset, SHOWN);
        List<QueueRow> rows = page.items().stream()
                // on the whole page one’s own returned texts stand in one’s own work only
                .filter(line -> wanted != QueueList.RETURNED || list != null || !line.mine())
                .map(this::row)
                .toList();
        String name = wanted.name().toLowerCase(java.util.Locale.ROOT);
        String more = offset + SHOWN < page.total()
                ? address(Map.of("list", name, "from", Integer.toString(list == null ? 0 : offset + SHOWN)))
                : null;
        String before = offset > 0
                ? address(Map.of("list", name, "from", Integer.toString(Math.max(0, offset - SHOWN))))
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
        Instant tonight = endOfToday();
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

    private Instant endOfToday() {
        ZonedDateTime there = clock.now().atZone(clock.zone());
        return there.toLocalDate().plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    private QueueFilter filter() {
        return new QueueFilter(
                language().orElse(null),
                "urgent".equals(priority) ? Priority.URGENT : null,
                "today".equals(due) ? endOfToday() : null,
                null,
                "short".equals(words) ? SHORT - 1 : null,
                q == null || q.isBlank() ? null : q.strip(),
                null);
    }

    private Optional<Language> language() {
        try {
            return to == null || to.isEmpty() ? Optional.empty() : Optional.of(Language.of(to));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a filter that nobody can read filters nothing
        }
    }

    /** The filters, as links that switch one of them. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(t.get("queue.all"), "/desk", isUnfiltered(), ""));
        chips.add(chip(t.get("queue.filter-today"), "due", "today", due));
        chips.add(chip(t.get("queue.filter-urgent"), "priority", "urgent", priority));
        for (Language language : LANGUAGES) {
            chips.add(chip(t.get("queue.into-" + language.tag()), "to", language.tag(), to));
        }
        chips.add(chip(t.say("queue.filter-short", SHORT), "words", "short", words));
        return chips;
    }

    private Chip chip(String label, String name, String value, @Nullable String current) {
        boolean on = value.equals(current);
        return new Chip(label, address(Map.of(name, on ? "" : value)), on, "");
    }

    public boolean isUnfiltered() {
        return parameters().isEmpty();
    }

    private Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", q);
        put(all, "to", to);
        put(all, "due", due);
        put(all, "priority", priority);
        put(all, "words", words);
        put(all, "list", list);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            all.put(name, value);
        }
    }

    /** This page's address with some filters changed; an empty value takes one away. */
    private String address(Map<String, String> changes) {
        Map<String, String> all = parameters();
        changes.forEach((name, value) -> {
            all.remove(name);
            put(all, name, value);
        });
        String query = all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/desk" : "/desk?" + query;
    }

    /** The filters that the search keeps. */
    public List<Map.Entry<String, String>> getKept() {
        return parameters().entrySet().stream()
                .filter(one -> !one.getKey().equals("q"))
                .toList();
    }

    public String getHere() {
        return address(from > 0 ? Map.of("from", Integer.toString(from)) : Map.of());
    }

    public String getGreeting() {
        int hour = clock.now().atZone(clock.zone()).getHour();
        String part = hour < 5 ? "evening" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return t.say("queue.good-" + part, caller.get().name().split("\\s+")[0]);
    }

    public List<PersonView> getHolders() {
        return caller.may(Permission.REASSIGN) ? people.allWho(Permission.CLAIM) : List.of();
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

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
