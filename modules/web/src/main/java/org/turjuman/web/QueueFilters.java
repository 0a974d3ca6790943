package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.turjuman.platform.api.DeskClock;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.QueueFilter;

/** What of the queue is shown: filters that stand in the address, and the links that switch them. */
@Named
@RequestScoped
public class QueueFilters {
    /** Words of a text that the chip calls short. */
    private static final int SHORT = 300;

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH);

    @Inject
    DeskClock clock;

    @Inject
    TextBundle t;

    // from the address; null where it says nothing
    private @Nullable String q;
    private @Nullable String to;
    private @Nullable String due;
    private @Nullable String priority;
    private @Nullable String words;
    private @Nullable String list;
    private int from;

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

    /** The filters as the queue takes them. */
    QueueFilter filter() {
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
        return Asked.language(to); // a filter that nobody can read filters nothing
    }

    /** When the day ends on the desk. */
    Instant endOfToday() {
        ZonedDateTime there = clock.now().atZone(clock.zone());
        return there.toLocalDate().plusDays(1).atStartOfDay(clock.zone()).toInstant();
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
    String address(Map<String, String> changes) {
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
