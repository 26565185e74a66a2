package io.jinqiao.assistant.internal;

import io.jinqiao.intent.Reading;
import io.jinqiao.language.Writing;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went on before a decision was said.
 *
 * @param level how upset the customer is afterwards, 0 to 4
 * @param intent what trained classifiers made of the words, null while none is in force
 * @param model what put the answer into words, null where the article speaks for itself
 * @param search which models and which learning found the candidates
 */
record Thought(
        Situation situation,
        Writing writing,
        Heard heard,
        int level,
        Decision decision,
        String search,
        Duration took,
        @Nullable Reading intent,
        @Nullable String model) {

    private static final int URGENT = 1;

    /** The button for a person needs none; {@code intent} is what the words before it were. */
    static Thought ofButton(
            @Nullable String business, int level, Writing writing, Decision decision, @Nullable Reading intent) {
        var situation = new Situation("", null, List.of(), Situation.Progress.NONE, business);
        return new Thought(
                situation, writing, new Heard(List.of(), 0), level, decision, "", Duration.ZERO, intent, null);
    }

    /** What is urgent by a trained classifier comes before what is ordinary, and after what is raised higher already. */
    int priority(int decided) {
        return intent != null && intent.urgent() ? Math.max(URGENT, decided) : decided;
    }

    /** How sure the search was of its best, 0 to 1. */
    double sureness() {
        return situation.chosen() != null
                ? 1
                : situation.hits().stream()
                        .mapToDouble(hit -> Math.clamp(hit.score(), 0, 1))
                        .max()
                        .orElse(0);
    }
}
