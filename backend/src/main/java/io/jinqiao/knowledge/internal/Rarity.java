package io.jinqiao.knowledge.internal;

import java.util.HashMap;
import java.util.Map;

/** How much it says that a term stands in a text: much where few articles have it. From 0 to about 1. */
final class Rarity {

    private final Map<Integer, Integer> articles = new HashMap<>();
    private int size;

    synchronized void add(int[] terms) {
        size++;
        for (int term : terms) {
            articles.merge(term, 1, Integer::sum);
        }
    }

    synchronized void remove(int[] terms) {
        size--;
        for (int term : terms) {
            articles.computeIfPresent(term, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized boolean has(String term) {
        return articles.containsKey(term.hashCode());
    }

    synchronized int size() {
        return size;
    }

    /** One for each term, in their order. */
    synchronized double[] of(int[] terms) {
        var rarity = new double[terms.length];
        var most = Math.log(1 + Math.max(1, size) / 0.5);
        for (int i = 0; i < terms.length; i++) {
            rarity[i] = Math.log(1 + size / (articles.getOrDefault(terms[i], 0) + 0.5)) / most;
        }
        return rarity;
    }

    /** Whether no article has it. */
    synchronized boolean[] unheard(int[] terms) {
        var unheard = new boolean[terms.length];
        for (int i = 0; i < terms.length; i++) {
            unheard[i] = !articles.containsKey(terms[i]);
        }
        return unheard;
    }
}
