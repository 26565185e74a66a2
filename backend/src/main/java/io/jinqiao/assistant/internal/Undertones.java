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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The trained part of hearing: a classifier of sentences in {@code assistant/meant}, where half are look-alikes that mean
 * nothing of the kind.
 *
 * @param threshold the least probability that raises an alarm
 * @param checked how each sentence was read by the others alone
 */
record Undertones(Classifier classifier, double threshold, List<Checked> checked) {

    /**
     * Of the look-alikes, the share that may raise an alarm when each is read by the others alone. They are the hardest
     * ordinary messages there are; of what customers usually write it is far less (see {@code UndertonesTest}).
     */
    static final double FALSE_ALARMS = 0.01;

    /** What can be meant without a word of the lists. */
    static final List<Signal> MEANT = List.of(Signal.SELF_HARM, Signal.VIOLENCE, Signal.FRAUD, Signal.COMPLAINT);

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
        return new Undertones(taught.classifier(), threshold(checked), checked);
    }

    /** What the message means that it does not say, by the sentence that tells it most. */
    Optional<Trigger> in(String words) {
        return sentences(words)
                .flatMap(sentence -> meant(sentence).stream())
                .max(Comparator.comparingDouble(Meant::probability))
                .map(Meant::trigger);
    }

    /** Probable enough for an alarm. */
    boolean alarms(String label, double probability) {
        return !label.equals(ORDINARY) && probability >= threshold;
    }

    private record Meant(Trigger trigger, double probability) {}

    private Optional<Meant> meant(String sentence) {
        var guess = classifier.read(sentence);
        return alarms(guess.label(), guess.probability())
                ? Optional.of(new Meant(new Trigger(signal(guess.label()), sentence, true), guess.probability()))
                : Optional.empty();
    }

    /** The whole, and where there are several, each by itself. */
    private static Stream<String> sentences(String words) {
        var whole = words.strip();
        var parts =
                Arrays.stream(SENTENCE_ENDS.split(whole, -1)).map(String::strip).limit(MOST_SENTENCES);
        return Stream.concat(Stream.of(whole), parts)
                .filter(part -> part.codePoints().filter(Character::isLetter).count() >= SHORTEST)
                .distinct();
    }

    private static double threshold(List<Checked> checked) {
        var ordinary =
                checked.stream().filter(each -> each.truth().equals(ORDINARY)).toList();
        var alarming = ordinary.stream()
                .filter(each -> !each.read().equals(ORDINARY))
                .map(Checked::probability)
                .sorted(Comparator.reverseOrder())
                .toList();
        var allowed = (int) (FALSE_ALARMS * ordinary.size());
        return allowed < alarming.size() ? Math.nextUp(alarming.get(allowed)) : 0;
    }

    private static Signal signal(String label) {
        return Signal.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return "%d signals by meaning, from %d sentences, at a probability of %.2f or more"
                .formatted(MEANT.size(), checked.size(), threshold);
    }
}
