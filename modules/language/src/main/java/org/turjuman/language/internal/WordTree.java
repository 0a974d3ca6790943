package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ends on a way of folded words. A tree that others may read never changes: who changes it works on a copy that
 * shares every way that stays as it is.
 *
 * @param <F> a form
 */
final class WordTree<F> {
    private final Map<String, WordTree<F>> next;

    /** The forms that end here, none where forms only pass; they differ in what folding leaves out. */
    private final List<F> forms;

    WordTree() {
        next = new HashMap<>();
        forms = new ArrayList<>(1);
    }

    /** The same, to be changed. */
    WordTree(WordTree<F> like) {
        next = new HashMap<>(like.next);
        forms = new ArrayList<>(like.forms);
    }

    /** Adds a form to a tree that nobody else has seen; nothing where it has no words. */
    void add(List<String> words, F form) {
        WordTree<F> end = this;
        for (String word : words) {
            end = end.next.computeIfAbsent(word, none -> new WordTree<>());
        }
        end.put(words, form);
    }

    /** Adds a form on a way of its own. */
    void join(List<String> words, F form) {
        own(words).put(words, form);
    }

    /** Takes a form out, on a way of its own, and the end of the way that no other form needs. */
    void leave(List<String> words, F form) {
        if (words.isEmpty()) {
            forms.remove(form);
            return;
        }
        WordTree<F> shared = next.get(words.get(0));
        if (shared == null) {
            return;
        }
        WordTree<F> own = new WordTree<>(shared);
        own.leave(words.subList(1, words.size()), form);
        if (own.isEmpty() && own.forms.isEmpty()) {
            next.remove(words.get(0));
        } else {
            next.put(words.get(0), own);
        }
    }

    boolean isEmpty() {
        return next.isEmpty();
    }

    /** Where a word leads; null where no form goes on with it. */
    @Nullable
    WordTree<F> after(String word) {
        return next.get(word);
    }

    List<F> forms() {
        return forms;
    }

    private void put(List<String> words, F form) {
        if (!words.isEmpty()) {
            forms.add(form);
        }
    }

    private WordTree<F> own(List<String> words) {
        WordTree<F> end = this;
        for (String word : words) {
            WordTree<F> shared = end.next.get(word);
            WordTree<F> own = shared == null ? new WordTree<>() : new WordTree<>(shared);
            end.next.put(word, own);
            end = own;
        }
        return end;
    }
}
