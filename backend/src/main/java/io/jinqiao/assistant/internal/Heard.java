package io.jinqiao.assistant.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a message gives away, with the words that gave it away.
 *
 * @param level how upset or endangered somebody sounds: 0 calm, 1 dissatisfied, 2 heated or complaining, 3 about to go
 *     to the regulator, the press or court, 4 in danger
 */
record Heard(List<Trigger> triggers, int level) {

    /**
     * A signal and the words of it, as the customer wrote them.
     *
     * @param byMeaning whether a trained ear took the sentence for it; otherwise its words stand in a list
     */
    record Trigger(Signal signal, String words, boolean byMeaning) {

        Trigger(Signal signal, String words) {
            this(signal, words, false);
        }
    }

    Heard {
        triggers = List.copyOf(triggers);
    }

    boolean has(Signal... any) {
        return triggers.stream().anyMatch(trigger -> Arrays.asList(any).contains(trigger.signal()));
    }

    List<Signal> signals() {
        return triggers.stream().map(Trigger::signal).distinct().toList();
    }

    /** The signals that raise the level; small talk and wishes are none. */
    List<Trigger> grave() {
        return triggers.stream().filter(trigger -> trigger.signal().grave()).toList();
    }

    Heard and(Trigger trigger, int level) {
        return new Heard(Stream.concat(triggers.stream(), Stream.of(trigger)).toList(), Math.max(this.level, level));
    }
}
