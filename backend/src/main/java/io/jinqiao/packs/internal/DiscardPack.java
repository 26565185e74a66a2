package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.packs.events.PackDiscarded;
import io.jinqiao.packs.internal.Pack.Settled;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Nothing of a pack goes ahead; its file may come again. */
record DiscardPack(UUID pack, StaffId by) {

    @UseCase
    static class Handler {

        private final PackRepository packs;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PackRepository packs, ApplicationEventPublisher events, Clock clock) {
            this.packs = packs;
            this.events = events;
            this.clock = clock;
        }

        void handle(DiscardPack command) {
            var now = clock.instant();
            var pack = packs.lock(command.pack()).discarded(new Settled(command.by(), now));
            packs.save(pack);
            events.publishEvent(new PackDiscarded(pack.id(), pack.name(), pack.sha256(), Actor.of(command.by()), now));
        }
    }
}
