package org.turjuman.language.internal.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.internal.Lexicon;

/**
 * More people among some than there are: «12 مدنيا بينهم 5 نساء و6 أطفال ورجلان». Only parts of which nobody can be two are
 * added up.
 */
final class PeopleCounted {
    private static final Set<String> AMONG = Set.of("بينهم", "بينهن", "بينها", "منهم", "ومنهم", "وبينهم");
    private static final Set<String> HARMED =
            Set.of("أصيب", "أصيبت", "أصيبا", "جرح", "جرحا", "اعتقل", "فقد", "نقل", "قتل");
    private static final int NEAR = 4;

    /** @param count 0 where a number must say how many */
    private record Kind(String division, String name, int count) {}

    private record Part(Kind kind, BigDecimal number, int word) {}

    private static final Map<String, List<Kind>> KINDS = kinds();

    private final Faults faults;
    private final FaultText text;
    private final TreeMap<Integer, StatedValue> counts = new TreeMap<>();

    /** @param values the counts of the text */
    PeopleCounted(Faults faults, FaultText text, List<StatedValue> values) {
        this.faults = faults;
        this.text = text;
        values.forEach(value -> counts.put(value.span().start(), value));
    }

    void find() {
        for (int at = 0; at < text.words.size(); at++) {
            if (AMONG.contains(text.words.get(at).form())) {
                StatedValue whole = wholeBefore(at);
                if (whole != null) {
                    judge(whole, parts(at + 1));
                }
            }
        }
    }

    /** The number a few words before, in the same clause. */
    private @Nullable StatedValue wholeBefore(int among) {
        int least = text.words.get(Math.max(0, among - NEAR - 1)).start();
        Map.Entry<Integer, StatedValue> last =
                counts.lowerEntry(text.words.get(among).start());
        if (last == null || last.getValue().span().end() < least) {
            return null;
        }
        String between = text.text.substring(
                last.getValue().span().end(), text.words.get(among).start());
        return between.chars().anyMatch(sign -> ".؛:\n".indexOf(sign) >= 0) ? null : last.getValue();
    }

    private List<Part> parts(int first) {
        List<Part> parts = new ArrayList<>();
        int at = first;
        while (at < text.words.size()) {
            Part part = part(at, parts.isEmpty());
            if (part == null) {
                break;
            }
            parts.add(part);
            at = part.word() + 1;
            boolean described = at < text.words.size() && !isJoined(at) && isJoined(at + 1) && isPlain(at);
            at += described ? 1 : 0; // وامرأتان مسنتان و5 أطفال
        }
        boolean harmed =
                at < text.words.size() && HARMED.contains(text.words.get(at).form());
        return harmed && !parts.isEmpty() ? parts.subList(0, parts.size() - 1) : parts;
    }

    private boolean isJoined(int at) {
        return at < text.words.size() && text.words.get(at).form().startsWith("و");
    }

    /** Whether only a space stands before it, and it is no number. */
    private boolean isPlain(int at) {
        Span word = text.words.get(at).span();
        Map.Entry<Integer, StatedValue> count = counts.lowerEntry(word.end());
        return text.text.charAt(word.start() - 1) == ' '
                && text.text.charAt(word.start() - 2) != '،'
                && (count == null || !count.getValue().span().overlaps(word));
    }

    /** «5 نساء», «وخمسة أطفال», «ورجلان». */
    private @Nullable Part part(int at, boolean opens) {
        FaultWord word = text.words.get(at);
        if (!opens && !word.form().startsWith("و")) {
            return null;
        }
        Map.Entry<Integer, StatedValue> next = counts.ceilingEntry(word.start());
        StatedValue count = next == null || next.getKey() > word.start() + 1 ? null : next.getValue();
        if (count == null) {
            Kind kind = kind(opens ? word.form() : word.form().substring(1), false);
            return kind == null ? null : new Part(kind, BigDecimal.valueOf(kind.count()), at);
        }
        int noun = at;
        while (noun < text.words.size()
                && text.words.get(noun).start() < count.span().end()) {
            noun++;
        }
        boolean near = noun < text.words.size()
                && text.words.get(noun).start() == count.span().end() + 1;
        Kind kind = near ? kind(text.words.get(noun).form(), true) : null;
        return kind == null ? null : new Part(kind, new BigDecimal(count.value()), noun);
    }

    private static @Nullable Kind kind(String form, boolean counted) {
        return KINDS.getOrDefault(form, List.of()).stream()
                .filter(kind -> counted == (kind.count() == 0))
                .findFirst()
                .orElse(null);
    }

    private void judge(StatedValue whole, List<Part> parts) {
        BigDecimal number = new BigDecimal(whole.value());
        Set<String> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            boolean apart = part.kind().division().equals(parts.get(0).kind().division())
                    && seen.add(part.kind().name());
            if (!apart || part.number().compareTo(number) > 0) {
                return; // another whole begins: «و20 جنديا»
            }
            sum = sum.add(part.number());
        }
        if (parts.size() > 1 && sum.compareTo(number) > 0) {
            int end = text.words.get(parts.get(parts.size() - 1).word()).end();
            faults.report(new Span(whole.span().start(), end), DefectKind.WRONG_SUM, null, 0.65, sum + " > " + number);
        }
    }

    private static Map<String, List<Kind>> kinds() {
        Map<String, List<Kind>> kinds = new HashMap<>();
        for (String line : Lexicon.lines("faults/people-counted.txt")) {
            String[] halves = line.split(" = ");
            String[] meaning = halves[0].split(" / ");
            String[] forms = halves[1].split("، ");
            for (int i = 0; i < forms.length; i++) {
                for (String form : forms[i].split(" ")) {
                    kinds.computeIfAbsent(form, none -> new ArrayList<>())
                            .add(new Kind(meaning[0], meaning[1], i == 2 ? 0 : i + 1));
                }
            }
        }
        return kinds;
    }
}
