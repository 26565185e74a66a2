package io.jinqiao.tools.evaluate;

import io.jinqiao.learning.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is taught, what is then read, and what belongs to nothing that was taught.
 *
 * @param unknown may be empty
 */
record Split(List<Labelled> train, List<Labelled> test, List<Labelled> unknown) {

    private static final long SEED = 2026;

    /**
     * Each row is read once by a classifier that was not taught it.
     *
     * @param hidden the share of the classes that each time nobody is taught: their rows are the unknown ones
     */
    static List<Split> folds(List<Labelled> rows, int count, double hidden) {
        var random = new Random(SEED);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        var labels = new ArrayList<>(
                rows.stream().map(Labelled::label).distinct().sorted().toList());
        Collections.shuffle(labels, random);
        return IntStream.range(0, count)
                .mapToObj(fold -> fold(shuffled, fold, count, hidden(labels, fold, count, hidden)))
                .toList();
    }

    /** Another part of the classes each time. */
    private static Set<String> hidden(List<String> labels, int fold, int count, double share) {
        var hidden = new HashSet<String>();
        var from = labels.size() * fold / count;
        for (int i = 0; i < Math.round(labels.size() * share); i++) {
            hidden.add(labels.get((from + i) % labels.size()));
        }
        return hidden;
    }

    private static Split fold(List<Labelled> rows, int fold, int count, Set<String> hidden) {
        var train = new ArrayList<Labelled>();
        var test = new ArrayList<Labelled>();
        var unknown = new ArrayList<Labelled>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var isHidden = hidden.contains(row.label());
            if (i % count == fold) {
                (isHidden ? unknown : test).add(row);
            } else if (!isHidden) {
                train.add(row);
            }
        }
        return new Split(train, test, unknown);
    }
}
