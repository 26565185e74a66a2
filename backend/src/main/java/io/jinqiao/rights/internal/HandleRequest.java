package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.rights.events.DataRequestIdentified;
import io.jinqiao.rights.events.DataRequestTaken;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** What is done about a request before it is decided. */
sealed interface HandleRequest {

    /** Somebody takes care of it, also in place of somebody else. */
    record Take(UUID request, SignedIn by) implements HandleRequest {}

    /** Somebody has checked that it is the customer who asks. */
    record Identify(UUID request, int level, String how, SignedIn by) implements HandleRequest {

        public Identify {
            how = Words.required(how, 300);
            if (level < 1 || level > 4) {
                throw Refused.invalid("rights.bad-level", "Levels go from 1 to 4");
            }
        }
    }

    @UseCase
    class Handler {

        private final RequestRepository requests;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RequestRepository requests, ApplicationEventPublisher events, Clock clock) {
            this.requests = requests;
            this.events = events;
            this.clock = clock;
        }

        void handle(Take command) {
            var by = command.by();
            var request = requests.lock(command.request()).take(by.id());
            requests.save(request);
            events.publishEvent(new DataRequestTaken(
                    request.id(), request.customer(), request.number(), by.id(), by.actor(), clock.instant()));
        }

        void handle(Identify command) {
            var by = command.by();
            var request = requests.lock(command.request()).identify(command.level(), command.how(), by.id());
            requests.save(request);
            events.publishEvent(new DataRequestIdentified(
                    request.id(),
                    request.customer(),
                    request.number(),
                    command.level(),
                    command.how(),
                    by.actor(),
                    clock.instant()));
        }
    }
}
