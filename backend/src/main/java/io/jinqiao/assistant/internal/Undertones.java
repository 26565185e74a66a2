package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Heard.Trigger;
import io.jinqiao.language.Facets;
import io.jinqiao.learning.Classifier;
import io.jinqiao.learning.Labelled;
import io.jinqiao.learning.Teacher;
import io.jinqiao.learning.Validation.Checked;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The trained part of hearing: a classifier of sentences in {@code assistant/meant}, where half are look-alikes that mean
 * nothing of the kind.
 *
 * @param thresholds the least probability that raises an alarm, by how many sentences it is read in: 1, 2, …
 * @param checked how each sentence was read by the others alone
 */
record Undertones(Classifier classifier, List<Double> thresholds, List<Checked> checked) {

    /**
     * Of the look-alikes, the share that may raise an alarm when each is read by the others alone. They are the hardest
     * ordinary messages there are; of what customers usually write it is far less (see {@code UndertonesTest}).
     */
    static final double FALSE_ALARMS = 0.01;

    /** What can be meant without a word of the lists. */
    static final List<Signal> MEANT = List.of(Signal.SELF_HARM, Signal.VIOLENCE, Signal.FRAUD, Signal.COMPLAINT);

    /** A false alarm costs a minute, a missed one may cost a life. */
    private static final Set<Signal> LIVES = Set.of(Signal.SELF_HARM, Signal.VIOLENCE);

    static final String ORDINARY = "ordinary";

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[。！？!?；;…\\n])|(?<=\\.)\\s");
    private static final int MOST_SENTENCES = 6;

    /** Shorter ones are names, numbers and yes or no. */
    private static final int SHORTEST = 4;

    static Undertones learn(Facets facets) {
        var sentences = Stream.concat(MEANT.stream().map(Signal::list), Stream.of(ORDINARY))
                .flatMap(label ->
                        Resources.lines("meant/" + label + ".txt").stream().map(line -> new Labelled(line, label)))
                .toList();
        var taught = new Teacher(facets).teach(sentences, _ -> {});
        var checked = taught.validation().checked();
        var thresholds = IntStream.rangeClosed(1, MOST_SENTENCES)
                .mapToObj(among -> threshold(checked, FALSE_ALARMS / among))
                .toList();
        return new Undertones(taught.classifier(), thresholds, checked);
    }

    /**
     * What the message means that it does not say, by the sentence that tells it most. Each sentence of several is one
     * more chance to be misread, so they share the false alarms that a message may raise, and each must be surer; but not
     * where somebody's life may depend on it.
     */
    Optional<Trigger> in(String words) {
        var whole = words.strip();
        var parts = parts(whole);
        return Stream.concat(
                        meant(whole, 1).stream(), parts.stream().flatMap(part -> meant(part, parts.size()).stream()))
                .max(Comparator.comparingDouble(Meant::probability))
                .map(Meant::trigger);
    }

    /** Probable enough for an alarm, where it is the whole message. */
    boolean alarms(String label, double probability) {
        return alarms(label, probability, 1);
    }

    /**
     * The same of one sentence.
     *
     * @param among so many of the message that are read
     */
    boolean alarms(String label, double probability, int among) {
        return !label.equals(ORDINARY) && probability >= thresholds.get(LIVES.contains(signal(label)) ? 0 : among - 1);
    }

    private record Meant(Trigger trigger, double probability) {}

    private Optional<Meant> meant(String sentence, int among) {
        if (!isLongEnough(sentence)) {
            return Optional.empty();
        }
        var guess = classifier.read(sentence);
        return alarms(guess.label(), guess.probability(), among)
                ? Optional.of(new Meant(new Trigger(signal(guess.label()), sentence, true), guess.probability()))
                : Optional.empty();
    }

    /** None where the whole is one sentence. */
    private static List<String> parts(String whole) {
        var parts = Arrays.stream(SENTENCE_ENDS.split(whole, -1))
                .map(String::strip)
                .filter(Undertones::isLongEnough)
                .limit(MOST_SENTENCES)
                .distinct()
                .toList();
        return parts.equals(List.of(whole)) ? List.of() : parts;
    }

    private static boolean isLongEnough(String part) {
        return part.codePoints().filter(Character::isLetter).count() >= SHORTEST;
    }

    /** The least probability at which no more than this share of the look-alikes raises an alarm. */
    private static double threshold(List<Checked> checked, double share) {
        var ordinary =
                checked.stream().filter(each -> each.truth().equals(ORDINARY)).toList();
        var alarming = ordinary.stream()
                .filter(each -> !each.read().equals(ORDINARY))
                .map(Checked::probability)
                .sorted(Comparator.reverseOrder())
                .toList();
        var allowed = (int) (share * ordinary.size());
        return allowed < alarming.size() ? Math.nextUp(alarming.get(allowed)) : 0;
    }

    private static Signal signal(String label) {
        return Signal.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return "%d signals by meaning, from %d sentences, at a probability of %.2f or more"
                .formatted(MEANT.size(), checked.size(), thresholds.getFirst());
    }
}
