package io.jinqiao.packs.internal;

import io.jinqiao.kernel.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The preview is made anew, because what is in force has changed since. Told to {@link ReadPack} as it is. */
record ReadPackAgain(UUID pack) {

    @UseCase
    static class Handler {

        private final PackRepository packs;
        private final ApplicationEventPublisher events;

        Handler(PackRepository packs, ApplicationEventPublisher events) {
            this.packs = packs;
            this.events = events;
        }

        void handle(ReadPackAgain command) {
            packs.save(packs.lock(command.pack()).again());
            events.publishEvent(command);
        }
    }
}
