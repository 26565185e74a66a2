package io.jinqiao.tools.evaluate;

import io.jinqiao.learning.Classifier;
import io.jinqiao.learning.Guess;
import io.jinqiao.learning.Labelled;
import io.jinqiao.learning.Measures;
import io.jinqiao.learning.Teacher;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a split.
 *
 * @param taught how many questions were taught, in {@code seconds}
 * @param nanos what each question of the test took
 * @param known what was made of the test
 * @param unknown what was made of what belongs to no class
 */
record SplitOutcome(
        int taught,
        long classes,
        double seconds,
        List<Measures.Pair> pairs,
        List<Long> nanos,
        List<Guess> known,
        List<Guess> unknown) {

    static SplitOutcome of(Split split, Teacher teacher) {
        var began = System.nanoTime();
        var classifier = teacher.teach(split.train(), new Progress()::show).classifier();
        var seconds = (System.nanoTime() - began) / 1e9;
        var pairs = new ArrayList<Measures.Pair>();
        var nanos = new ArrayList<Long>();
        var known = new ArrayList<Guess>();
        for (var row : split.test()) {
            var asked = System.nanoTime();
            var guess = classifier.read(row.text());
            nanos.add(System.nanoTime() - asked);
            known.add(guess);
            pairs.add(new Measures.Pair(row.label(), guess.label()));
        }
        return new SplitOutcome(
                split.train().size(),
                classifier.labels().size(),
                seconds,
                pairs,
                nanos,
                known,
                read(split.unknown(), classifier));
    }

    private static List<Guess> read(List<Labelled> rows, Classifier classifier) {
        return rows.stream().map(row -> classifier.read(row.text())).toList();
    }

    double auroc() {
        return Measures.auroc(familiarity(known), familiarity(unknown));
    }

    double unknownAccepted(double kept) {
        return Measures.shareReaching(Measures.thresholdKeeping(kept, familiarity(known)), familiarity(unknown));
    }

    /** By the threshold that was set in training, knowing nothing of these questions. */
    double keptByItself() {
        return taken(known);
    }

    double acceptedByItself() {
        return taken(unknown);
    }

    private static double taken(List<Guess> guesses) {
        return guesses.stream().filter(Guess::known).count() / (double) Math.max(1, guesses.size());
    }

    private static double[] familiarity(List<Guess> guesses) {
        return guesses.stream().mapToDouble(Guess::familiarity).toArray();
    }
}
