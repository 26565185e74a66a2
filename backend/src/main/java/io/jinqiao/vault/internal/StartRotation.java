package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.vault.events.RotationStarted;
import io.jinqiao.vault.internal.RotationRepository.Of;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody has the keys changed; the work itself goes on in the background, also over a restart. */
record StartRotation(Of of, StaffId by) {

    @UseCase
    static class Handler {

        private final RotationRepository rotations;
        private final DataKeyRepository rows;
        private final OpenStore store;
        private final RunRotation run;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                RotationRepository rotations,
                DataKeyRepository rows,
                OpenStore store,
                RunRotation run,
                ApplicationEventPublisher events,
                Clock clock) {
            this.rotations = rotations;
            this.rows = rows;
            this.store = store;
            this.run = run;
            this.events = events;
            this.clock = clock;
        }

        void handle(StartRotation command) {
            var id = Ids.next();
            var now = clock.instant();
            var of = command.of();
            rotations.add(id, of, command.by(), now);
            rotations.expect(id, of == Of.DATA ? rows.owners() : rows.wrappedBefore(store.addMaster()));
            events.publishEvent(new RotationStarted(id, of.name(), Actor.of(command.by()), now));
            run.alarm().setOnceCommitted(now);
        }
    }
}
