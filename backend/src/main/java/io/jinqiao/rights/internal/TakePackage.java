package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.retention.PersonalData;
import io.jinqiao.rights.events.DataRequestDelivered;
import io.jinqiao.rights.internal.DataRequest.State;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The package that was granted is handed out, to the customer on their page or by its owner at the counter; made anew each
 * time and kept nowhere.
 *
 * @param who the name that stands on it
 */
record TakePackage(UUID request, Actor by, String who) {

    private static final Duration TO_TAKE = Duration.ofDays(30);

    @Override
    public String toString() {
        return "TakePackage[" + request + "]";
    }

    /** @param name of the file */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Taken(String name, byte[] zip) {

        @Override
        public String toString() {
            return "Taken[" + name + "]";
        }
    }

    @UseCase
    static class Handler {

        private final RequestRepository requests;
        private final PersonalData data;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RequestRepository requests, PersonalData data, ApplicationEventPublisher events, Clock clock) {
            this.requests = requests;
            this.data = data;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code rights.unknown} what is another's, {@code rights.no-package} what was not granted or is older than 30 days. */
        Taken handle(TakePackage command) {
            var now = clock.instant();
            var request = requests.get(command.request());
            var by = command.by();
            if (by.kind() == Actor.Kind.CUSTOMER && !by.is(request.customer())) {
                throw Refused.notFound("rights.unknown", "No such request");
            }
            var ended = request.endedAt();
            if (request.state() != State.GRANTED
                    || !request.kind().isPackage()
                    || ended == null
                    || now.isAfter(ended.plus(TO_TAKE))) {
                throw Refused.conflict("rights.no-package", "There is nothing to take, or not any more");
            }
            var title = "%s · %s · %s".formatted(request.number(), command.who(), now);
            var sheets = OthersNumbers.hidden(data.copy(request.customer()));
            var zip = new DataPackage(request.kind(), title, sheets).zip();
            events.publishEvent(
                    new DataRequestDelivered(request.id(), request.customer(), request.number(), sha256(zip), by, now));
            return new Taken(request.number() + ".zip", zip);
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
