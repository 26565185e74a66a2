package io.jinqiao.retention.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.retention.internal.ScheduleRepository.Change;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A kind should be kept longer or shorter; somebody else decides. */
record ProposeSchedule(String kind, String keep, String law, Instant from, String reason, SignedIn by) {

    ProposeSchedule {
        law = Words.required(law, 300);
    }

    @UseCase
    static class Handler {

        private final Schedules schedules;
        private final ScheduleRepository changes;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(Schedules schedules, ScheduleRepository changes, TwoPersonControl control, Clock clock) {
            this.schedules = schedules;
            this.changes = changes;
            this.control = control;
            this.clock = clock;
        }

        /** Refuses with {@code retention.unknown-kind}, {@code .bad-time}, {@code .below-law}, and as control does. */
        UUID handle(ProposeSchedule command) {
            var now = clock.instant();
            var today = schedules.get(command.kind(), now);
            var next = today.with(changes.nextVersion(command.kind()), Schedule.period(command.keep()), command.law());
            var act = Ids.next();
            var from = command.from().isBefore(now) ? now : command.from();
            changes.add(new Change(
                    act,
                    next.kind(),
                    next.version(),
                    next.keep(),
                    next.law(),
                    from,
                    command.by().id(),
                    now,
                    null,
                    null));
            control.propose(
                    act,
                    new NewAct(
                            ChangeSchedule.CODE,
                            subject(command.kind()),
                            null,
                            today.title().zh(),
                            List.of(
                                    new Line(
                                            "keep",
                                            today.keep().toString(),
                                            next.keep().toString()),
                                    new Line("law", today.law(), next.law()),
                                    new Line("from", "", from.toString())),
                            command.reason(),
                            command.by()));
            return act;
        }

        /** Of one kind only one change waits at a time. */
        private static Subject subject(String kind) {
            return new Subject("retention", UUID.nameUUIDFromBytes(kind.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
