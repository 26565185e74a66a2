package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.TicketView.State;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of a list at the desk: where the page before it ended, and at most so many. */
record ListTickets(
        TicketFilter filter,
        Asker by,
        String words,
        @Nullable Place after,
        int limit) {

    private static final int LONGEST = 200;
    private static final int PAUSED = 1;

    ListTickets {
        words = Words.optional(words, 100);
        limit = Math.clamp(limit, 1, LONGEST);
    }

    ListTickets after(Place place) {
        return new ListTickets(filter, by, words, place, limit);
    }

    /** Where a ticket stands in either order; as text it means nothing to whoever carries it. */
    record Place(int standing, Instant dueAt, UUID id) {

        static Place of(Ticket ticket) {
            var promise = ticket.promise();
            if (promise == null) {
                throw new IllegalStateException("A ticket without a promise: " + ticket.id());
            }
            return new Place(
                    promise.pausedSince() == null
                            ? ListTickets.standings(kind(ticket.state())).getFirst()
                            : PAUSED,
                    promise.dueAt(),
                    ticket.id().value());
        }

        /** Refuses with {@code ticket.bad-cursor} what was not handed out here. */
        static Place parse(String text) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
                if (parts.length != 3) {
                    throw new IllegalArgumentException("Three parts make a place");
                }
                return new Place(Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Refused.invalid("ticket.bad-cursor", "No page begins there");
            }
        }

        String text() {
            var text = "%d %s %s".formatted(standing, dueAt, id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static State kind(Ticket.State state) {
            return switch (state) {
                case Ticket.Open _ -> State.OPEN;
                case Ticket.Assigned _ -> State.ASSIGNED;
                case Ticket.Resolved _ -> State.RESOLVED;
                case Ticket.Closed _ -> State.CLOSED;
            };
        }
    }

    /** How far a ticket is from needing somebody, as the schema computes it too; {@link #PAUSED} while its time stands still. */
    static List<Integer> standings(State state) {
        return switch (state) {
            case OPEN, ASSIGNED -> List.of(0, PAUSED);
            case RESOLVED -> List.of(2);
            case CLOSED -> List.of(3);
        };
    }
}
