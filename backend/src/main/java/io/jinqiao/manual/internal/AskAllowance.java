package io.jinqiao.manual.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;

/**
 * Whoever serves asks a leader to let items be left out, or to confirm what asks for a second person.
 *
 * @param items each {@code step.phrase} or {@code step.CONTROL}, of those that are missing
 */
record AskAllowance(UUID guidance, List<String> items, String reason, SignedIn by) {

    AskAllowance {
        items = List.copyOf(items);
    }

    @UseCase
    static class Handler {

        private final GuidanceRepository guidances;
        private final VersionRepository versions;
        private final Measure measure;
        private final TwoPersonControl control;

        Handler(GuidanceRepository guidances, VersionRepository versions, Measure measure, TwoPersonControl control) {
            this.guidances = guidances;
            this.versions = versions;
            this.measure = measure;
            this.control = control;
        }

        /** Refuses with {@code manual.not-missing} where an item is none that is missing, and as control does. */
        void handle(AskAllowance command) {
            var guidance = guidances.get(command.guidance());
            var progress = measure.of(guidance);
            if (command.items().isEmpty() || !progress.missing().containsAll(command.items())) {
                throw Refused.invalid("manual.not-missing", "Only what is missing can be left out");
            }
            var act = Ids.next();
            guidances.propose(act, guidance.id(), command.items());
            control.propose(
                    act,
                    new NewAct(
                            AllowItems.CODE,
                            Subject.of(guidance.conversation()),
                            guidance.customer(),
                            versions.get(guidance.code(), guidance.version())
                                            .title()
                                            .zh() + " " + guidance.stamp(),
                            lines(progress, command.items()),
                            command.reason(),
                            command.by()));
        }

        private static List<Line> lines(Progress progress, List<String> items) {
            return progress.steps().stream()
                    .flatMap(step -> step.missing().stream()
                            .filter(items::contains)
                            .map(item -> new Line("item." + item, words(step, item), "✓")))
                    .toList();
        }

        /** What would be left out, in words. */
        private static String words(Progress.StepProgress step, String item) {
            return step.phrases().stream()
                    .filter(phrase -> Progress.item(step.code(), phrase.code()).equals(item))
                    .map(phrase -> step.name().zh() + "：" + phrase.meaning().zh())
                    .findFirst()
                    .orElse(step.name().zh());
        }
    }
}
