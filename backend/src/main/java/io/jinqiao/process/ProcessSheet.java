package io.jinqiao.process;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a process as people work by it: what each of its steps asks and says.
 *
 * @param first the step a matter comes to first
 */
public record ProcessSheet(String process, int version, Bilingual name, String first, List<Step> steps) {

    public ProcessSheet {
        steps = List.copyOf(steps);
    }

    /**
     * A step at which a matter may stand.
     *
     * @param owner the post whose work it is, empty where nobody's
     * @param script words that must be said at it, empty without
     */
    public record Step(
            String step,
            Bilingual name,
            WhereView.Kind kind,
            String owner,
            @Nullable String term,
            List<Field> fields,
            String script) {

        public Step {
            fields = List.copyOf(fields);
        }

        /** Whether somebody other than who did the step before says yes or no. */
        public boolean judges() {
            return kind == WhereView.Kind.APPROVAL || kind == WhereView.Kind.CHECK;
        }
    }

    /**
     * Something to be entered.
     *
     * @param choices what it can be; empty where anything may be written. {@code true} and {@code false} mean yes and no
     * @param asked whether a decision asks about it
     */
    public record Field(String name, String label, List<String> choices, boolean needed, boolean asked) {

        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** Refuses with {@code process.no-such-step}. */
    public Step step(String code) {
        return steps.stream()
                .filter(step -> step.step().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("process.no-such-step", "The process has no such step"));
    }
}
