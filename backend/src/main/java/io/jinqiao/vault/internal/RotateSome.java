package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.events.RotationEnded;
import io.jinqiao.vault.internal.RotationRepository.Rotation;
import io.jinqiao.vault.spi.KeepsSealed;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** The next piece of the rotation that is running: all of it or nothing of it is done. */
record RotateSome() {

    private static final int PIECE = 100;

    @UseCase
    static class Handler {

        private final RotationRepository rotations;
        private final DataKeyRepository rows;
        private final DataKeys keys;
        private final OpenStore store;
        private final List<KeepsSealed> keepers;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                RotationRepository rotations,
                DataKeyRepository rows,
                DataKeys keys,
                OpenStore store,
                List<KeepsSealed> keepers,
                ApplicationEventPublisher events,
                Clock clock) {
            this.rotations = rotations;
            this.rows = rows;
            this.keys = keys;
            this.store = store;
            this.keepers = keepers;
            this.events = events;
            this.clock = clock;
        }

        /** False when nothing is left to do. */
        boolean handle(RotateSome command) {
            var running = rotations.claim().orElse(null);
            if (running == null) {
                return false;
            }
            var changed = switch (running.of()) {
                case MASTER -> wrapSome(running);
                case DATA -> sealSome(running);
            };
            if (changed == 0) {
                end(running);
            }
            return true;
        }

        private int wrapSome(Rotation running) {
            var newest = store.keys().newestMaster();
            var some = rows.wrappedBefore(newest, PIECE);
            some.forEach(row -> keys.wrapAnew(row, newest));
            rotations.advance(running.id(), some.size(), null);
            return some.size();
        }

        private int sealSome(Rotation running) {
            var some = rows.ownersAfter(running.lastOwner(), PIECE);
            some.forEach(this::sealAgain);
            if (!some.isEmpty()) {
                rotations.advance(running.id(), some.size(), some.getLast());
            }
            return some.size();
        }

        private void sealAgain(Owner owner) {
            var newest = rows.newestToChange(owner).orElseThrow();
            if (newest.wrapped() != null) {
                keys.change(newest);
                keepers.forEach(each -> each.sealAgain(owner));
            }
        }

        private void end(Rotation running) {
            var now = clock.instant();
            rows.dropOld();
            rotations.end(running.id(), now);
            events.publishEvent(
                    new RotationEnded(running.id(), running.of().name(), running.done(), Actor.SYSTEM, now));
        }
    }
}
