package io.jinqiao.knowledge.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much it says that a term stands in a text: much where few articles have it. From 0 to about 1. */
final class Rarity {

    private final Map<Integer, Integer> articles = new HashMap<>();
    private final @Nullable Rarity under;
    private int size;

    Rarity() {
        under = null;
    }

    /** Begins with what another counts, and leaves that one as it is. */
    private Rarity(Rarity under) {
        this.under = under;
    }

    Rarity onTop() {
        return new Rarity(this);
    }

    synchronized void add(int[] terms) {
        size++;
        for (int term : terms) {
            articles.merge(term, 1, Rarity::left);
        }
    }

    synchronized void remove(int[] terms) {
        size--;
        for (int term : terms) {
            articles.merge(term, -1, Rarity::left);
        }
    }

    synchronized boolean has(String term) {
        return count(term.hashCode()) > 0;
    }

    synchronized int size() {
        return under == null ? size : size + under.size();
    }

    private synchronized int count(int term) {
        var own = articles.getOrDefault(term, 0);
        return under == null ? own : own + under.count(term);
    }

    /** One for each term, in their order. */
    synchronized double[] of(int[] terms) {
        var rarity = new double[terms.length];
        var all = size();
        var most = Math.log(1 + Math.max(1, all) / 0.5);
        for (int i = 0; i < terms.length; i++) {
            rarity[i] = Math.log(1 + all / (count(terms[i]) + 0.5)) / most;
        }
        return rarity;
    }

    /** Whether no article has it. */
    synchronized boolean[] unheard(int[] terms) {
        var unheard = new boolean[terms.length];
        for (int i = 0; i < terms.length; i++) {
            unheard[i] = count(terms[i]) <= 0;
        }
        return unheard;
    }

    private static @Nullable Integer left(int count, int less) {
        return count + less == 0 ? null : count + less;
    }
}
