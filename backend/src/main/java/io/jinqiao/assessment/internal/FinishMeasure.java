package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.MeasureDone;
import io.jinqiao.assessment.internal.Finding.State;
import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The owner of a measure says what was done, and where that is seen; somebody else has to confirm it. */
record FinishMeasure(UUID measure, String outcome, SignedIn by) {

    private static final int LONGEST = 500;

    FinishMeasure {
        outcome = Words.required(outcome, LONGEST);
    }

    @UseCase
    static class Handler {

        private final FindingRepository findings;
        private final TwoPersonControl control;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(FindingRepository findings, TwoPersonControl control, ApplicationEventPublisher events, Clock clock) {
            this.findings = findings;
            this.control = control;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code assessment.not-yours}, {@code assessment.measure-done} and as control does. */
        void handle(FinishMeasure command) {
            var measure = findings.lockMeasure(command.measure());
            var by = command.by();
            if (!measure.owner().equals(by.id())) {
                throw Refused.forbidden("assessment.not-yours", "Somebody else has to see to this");
            }
            if (measure.state() != State.OPEN) {
                throw Refused.conflict("assessment.measure-done", "It is said to be done already");
            }
            var finding = findings.get(measure.finding());
            var act = Ids.next();
            findings.finish(measure.id(), command.outcome(), act);
            control.propose(
                    act,
                    new NewAct(
                            MeasureConfirmation.CODE,
                            measure.subject(),
                            null,
                            measure.words(),
                            List.of(new Line("finding", finding.words(), command.outcome())),
                            command.outcome(),
                            by));
            events.publishEvent(new MeasureDone(
                    Round.subject(finding.round()), measure.id(), command.outcome(), by.actor(), clock.instant()));
        }
    }
}
