package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.Change;
import org.turjuman.articles.api.Changes;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Span;

/**
 * Carries the cut of an older text over to a newer one. An old stretch and a new sentence belong together when they share
 * at least half the words of the shorter; what belongs together by way of others forms one group, and within it the old
 * cut wins over the new one.
 */
final class RevisionChanges implements Changes {
    private final RevisionId from;
    private final RevisionId to;
    private final String older;
    private final String newer;
    private final List<Span> oldSentences;
    private final List<Span> newSentences;
    private final WordMap words;

    RevisionChanges(
            RevisionId from,
            String older,
            List<Span> oldSentences,
            RevisionId to,
            String newer,
            List<Span> newSentences) {
        this.from = from;
        this.to = to;
        this.older = older;
        this.newer = newer;
        this.oldSentences = List.copyOf(oldSentences);
        this.newSentences = List.copyOf(newSentences);
        words = new WordMap(older, oldSentences, newer, newSentences);
    }

    @Override
    public RevisionId from() {
        return from;
    }

    @Override
    public RevisionId to() {
        return to;
    }

    @Override
    public List<Change> segments() {
        return of(oldSentences);
    }

    @Override
    public Optional<Span> moved(Span old) {
        return words.moved(old).stream().findFirst();
    }

    @Override
    public List<Change> of(List<Span> cut) {
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            if (!cut.get(i).isEmpty()) {
                tiles.add(new Tile(i, cut.get(i), words.oldRange(cut.get(i))));
            }
        }
        List<Change> changes = new ArrayList<>();
        int told = 0; // tiles whose fate is told
        int sentence = 0;
        for (Group group : groups(tiles)) {
            while (sentence < group.firstSentence()) {
                changes.add(fresh(newSentences.get(sentence++)));
            }
            while (told < group.firstTile()) {
                changes.add(vanished(tiles.get(told++)));
            }
            carry(group, tiles, changes);
            told = group.lastTile() + 1;
            sentence = group.lastSentence() + 1;
        }
        while (told < tiles.size()) {
            changes.add(vanished(tiles.get(told++)));
        }
        while (sentence < newSentences.size()) {
            changes.add(fresh(newSentences.get(sentence++)));
        }
        return List.copyOf(changes);
    }

    private List<Group> groups(List<Tile> tiles) {
        List<Group> groups = new ArrayList<>();
        @Nullable Group open = null; // none yet
        for (int s = 0; s < newSentences.size(); s++) {
            Span range = words.newRange(newSentences.get(s));
            Span origin = words.origin(range);
            for (int t = open == null ? 0 : open.lastTile(); t < tiles.size(); t++) {
                if (tiles.get(t).range().start() >= origin.end()) {
                    break;
                }
                if (!belongTogether(tiles.get(t).range(), range)) {
                    continue;
                }
                if (open != null && (t <= open.lastTile() || s <= open.lastSentence())) {
                    open.take(tiles.get(t), t, s);
                } else {
                    open = new Group(tiles.get(t), t, s);
                    groups.add(open);
                }
            }
        }
        return groups;
    }

    private boolean belongTogether(Span tile, Span sentence) {
        int shared = words.shared(tile, sentence);
        return shared > 0 && 2 * shared >= words.shorter(tile, sentence);
    }

    /** Cuts the new text of a group where its old stretches met. */
    private void carry(Group group, List<Tile> tiles, List<Change> changes) {
        Span all = new Span(
                newSentences.get(group.firstSentence()).start(),
                newSentences.get(group.lastSentence()).end());
        int start = all.start();
        int next = group.firstTile();
        for (int i = 0; i < group.tiles.size(); i++) {
            Tile tile = group.tiles.get(i);
            while (tiles.get(next) != tile) {
                changes.add(vanished(tiles.get(next++)));
            }
            next++;
            int end = i + 1 == group.tiles.size() ? all.end() : meeting(tile, group.tiles.get(i + 1), all);
            changes.add(carried(tile, new Span(start, end)));
            start = end;
        }
    }

    /** Where the new words of two neighbouring stretches meet: at a new sentence, or after closing marks. */
    private int meeting(Tile left, Tile right, Span all) {
        Span within = words.newRange(all);
        int last = words.image(left.range(), within).end();
        int first = words.image(right.range(), within).start();
        int earliest = words.newWord(last - 1).end();
        int latest = words.newWord(first).start();
        for (Span sentence : newSentences) {
            if (earliest <= sentence.start() && sentence.start() <= latest) {
                return sentence.start();
            }
        }
        while (last < first && words.newWord(last).mark()) {
            last++;
        }
        return words.newWord(last).start();
    }

    private Change carried(Tile tile, Span target) {
        String now = target.substring(newer);
        boolean same = tile.span().substring(older).strip().equals(now.strip());
        return same
                ? new Change(Change.Kind.SAME, tile.index(), tile.span(), target, whole(WordChange.Kind.KEPT, now))
                : new Change(
                        Change.Kind.CHANGED, tile.index(), tile.span(), target, words.difference(tile.span(), target));
    }

    private Change fresh(Span sentence) {
        return new Change(Change.Kind.NEW, -1, null, sentence, whole(WordChange.Kind.ADDED, sentence.substring(newer)));
    }

    private Change vanished(Tile tile) {
        return new Change(
                Change.Kind.VANISHED,
                tile.index(),
                tile.span(),
                null,
                whole(WordChange.Kind.REMOVED, tile.span().substring(older)));
    }

    private static List<WordChange> whole(WordChange.Kind kind, String text) {
        return List.of(new WordChange(kind, text.strip()));
    }

    /**
     * An old stretch.
     *
     * @param index its place in the caller's list
     * @param span itself
     * @param range its words
     */
    private record Tile(int index, Span span, Span range) {}

    /** Old stretches and new sentences that belong together. */
    private static final class Group {
        private final List<Tile> tiles = new ArrayList<>();
        private final int firstTile;
        private final int firstSentence;
        private int lastTile;
        private int lastSentence;

        Group(Tile tile, int number, int sentence) {
            firstTile = number;
            firstSentence = sentence;
            lastTile = number;
            lastSentence = sentence;
            tiles.add(tile);
        }

        void take(Tile tile, int number, int sentence) {
            if (number > lastTile) {
                tiles.add(tile);
                lastTile = number;
            }
            lastSentence = Math.max(lastSentence, sentence);
        }

        int firstTile() {
            return firstTile;
        }

        int firstSentence() {
            return firstSentence;
        }

        int lastTile() {
            return lastTile;
        }

        int lastSentence() {
            return lastSentence;
        }
    }
}
