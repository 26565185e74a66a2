package io.jinqiao.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** How good readings are, from what was true and what was read; all shares are between 0 and 1. */
public final class Measures {

    private Measures() {}

    /**
     * One text.
     *
     * @param truth the class somebody put the text into
     * @param read the class that was read
     */
    public record Pair(String truth, String read) {

        boolean right() {
            return truth.equals(read);
        }
    }

    /**
     * How one class fares.
     *
     * @param precision of what was read as this class, the share that is; 0 where nothing was
     * @param recall of what is this class, the share that was read as it; 0 where nothing is
     */
    public record ClassFigures(String label, int examples, double precision, double recall) {

        /** The harmonic mean of precision and recall. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** {@code count} texts of class {@code truth} were read as {@code read}. */
    public record Confusion(String truth, String read, int count) {}

    public static double accuracy(Collection<Pair> pairs) {
        return pairs.stream().filter(Pair::right).count() / (double) Math.max(1, pairs.size());
    }

    /** Every class that is true of a text or was read counts the same, however few texts it has. */
    public static double macroF1(Collection<Pair> pairs) {
        return byClass(pairs).stream().mapToDouble(ClassFigures::f1).average().orElse(0);
    }

    /** By label. */
    public static List<ClassFigures> byClass(Collection<Pair> pairs) {
        var labels = new TreeSet<String>();
        var is = new TreeMap<String, Integer>();
        var read = new TreeMap<String, Integer>();
        var both = new TreeMap<String, Integer>();
        for (var pair : pairs) {
            labels.add(pair.truth());
            labels.add(pair.read());
            is.merge(pair.truth(), 1, Integer::sum);
            read.merge(pair.read(), 1, Integer::sum);
            both.merge(pair.truth(), pair.right() ? 1 : 0, Integer::sum);
        }
        var all = new ArrayList<ClassFigures>();
        for (var label : labels) {
            var right = (double) both.getOrDefault(label, 0);
            var examples = is.getOrDefault(label, 0);
            all.add(new ClassFigures(
                    label, examples, right / Math.max(1, read.getOrDefault(label, 0)), right / Math.max(1, examples)));
        }
        return all;
    }

    /** Most frequent first. */
    public static List<Confusion> confusions(Collection<Pair> pairs) {
        var counts = new TreeMap<String, TreeMap<String, Integer>>();
        pairs.stream()
                .filter(pair -> !pair.right())
                .forEach(pair -> counts.computeIfAbsent(pair.truth(), _ -> new TreeMap<>())
                        .merge(pair.read(), 1, Integer::sum));
        return counts.entrySet().stream()
                .flatMap(truth -> truth.getValue().entrySet().stream()
                        .map(read -> new Confusion(truth.getKey(), read.getKey(), read.getValue())))
                .sorted(Comparator.comparingInt(Confusion::count).reversed())
                .toList();
    }

    /** The chance that one of {@code high} scores above one of {@code low}; ties count half. 0.5 where one is empty. */
    public static double auroc(double[] high, double[] low) {
        if (high.length == 0 || low.length == 0) {
            return 0.5;
        }
        var sorted = low.clone();
        Arrays.sort(sorted);
        double above = 0;
        for (var score : high) {
            above += (below(sorted, score) + notAbove(sorted, score)) / 2.0;
        }
        return above / high.length / low.length;
    }

    /** The highest threshold that at least this share of {@code scores} reaches. */
    public static double thresholdKeeping(double share, double[] scores) {
        if (scores.length == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        var sorted = scores.clone();
        Arrays.sort(sorted);
        var kept = (int) Math.ceil(share * sorted.length - 1e-9);
        return sorted[Math.clamp(sorted.length - kept, 0, sorted.length - 1)];
    }

    public static double shareReaching(double threshold, double[] scores) {
        return Arrays.stream(scores).filter(score -> score >= threshold).count() / (double) Math.max(1, scores.length);
    }

    /** How many are less than the score. */
    private static int below(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int notAbove(double[] sorted, double score) {
        return below(sorted, Math.nextUp(score));
    }
}
