package io.jinqiao.routing.internal;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Who waited between two moments, put together from facts in their order. */
final class Waits {

    private static final Duration USUAL = Duration.ofMinutes(5);

    /**
     * One wait.
     *
     * @param waited until somebody came or the customer went
     * @param left true when the customer went
     * @param handling null when it is not known: nobody came, or it was still going on
     * @param named who had served this customer before, as far as the two days know
     */
    record One(
            UUID id,
            UUID conversation,
            @Nullable CustomerId customer,
            String skill,
            @Nullable String team,
            int priority,
            Instant since,
            Duration waited,
            boolean left,
            @Nullable Duration handling,
            @Nullable StaffId named) {}

    private final Instant from;
    private final Instant until;
    private final Map<UUID, One> waiting = new HashMap<>();
    private final Map<UUID, One> served = new HashMap<>();
    private final Map<UUID, Instant> servedFrom = new HashMap<>();
    private final Map<CustomerId, StaffId> last = new HashMap<>();
    private final List<One> done = new ArrayList<>();

    Waits(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    void follow(KeptFact fact, JsonMapper json) {
        var id = fact.subject().id();
        switch (fact.kind()) {
            case "routing.queued" -> {
                ends(id, fact.at());
                waiting.put(id, queued(fact, json));
            }
            case "routing.assigned" -> {
                ends(id, fact.at());
                serves(id, RecordedDay.person(fact, "to", json), fact);
            }
            case "routing.taken-over" -> {
                ends(id, fact.at());
                waiting.remove(id);
            }
            case "routing.transferred" -> ends(id, fact.at());
            case "routing.left-queue" -> goes(id, fact.at());
            case "conversation.closed" -> {
                ends(id, fact.at());
                goes(id, fact.at());
            }
            default -> {}
        }
    }

    /** Those who came in the time asked for, the earliest first. */
    List<One> all() {
        var all = new ArrayList<>(done);
        all.addAll(served.values());
        waiting.values().forEach(one -> all.add(ended(one, until, false, null)));
        return all.stream()
                .filter(one -> !one.since().isBefore(from) && one.since().isBefore(until))
                .sorted(Comparator.comparing(One::since).thenComparing(One::id))
                .toList();
    }

    /** Five minutes where nothing is known. */
    static Duration meanHandling(List<One> all) {
        var known = all.stream()
                .map(One::handling)
                .filter(Objects::nonNull)
                .mapToLong(Duration::toMillis)
                .average();
        return known.isPresent() ? Duration.ofMillis((long) known.getAsDouble()) : USUAL;
    }

    private One queued(KeptFact fact, JsonMapper json) {
        var body = json.readTree(fact.body());
        var customer = fact.customer();
        return new One(
                new UUID(2, fact.number()),
                fact.subject().id(),
                customer,
                body.path("skill").asString("general"),
                body.hasNonNull("team") ? body.path("team").asString() : null,
                Math.clamp(body.path("priority").asLong(), 0, 2),
                fact.at(),
                Duration.ZERO,
                false,
                null,
                customer == null ? null : last.get(customer));
    }

    private void serves(UUID id, StaffId by, KeptFact fact) {
        var one = waiting.remove(id);
        if (one != null) {
            served.put(id, ended(one, fact.at(), false, null));
            servedFrom.put(id, fact.at());
        }
        if (fact.customer() != null) {
            last.put(fact.customer(), by);
        }
    }

    private void ends(UUID id, Instant at) {
        var one = served.remove(id);
        var began = servedFrom.remove(id);
        if (one != null && began != null) {
            done.add(new One(
                    one.id(),
                    one.conversation(),
                    one.customer(),
                    one.skill(),
                    one.team(),
                    one.priority(),
                    one.since(),
                    one.waited(),
                    false,
                    Duration.between(began, at),
                    one.named()));
        }
    }

    private void goes(UUID id, Instant at) {
        var one = waiting.remove(id);
        if (one != null) {
            done.add(ended(one, at, true, null));
        }
    }

    private static One ended(One one, Instant at, boolean left, @Nullable Duration handling) {
        return new One(
                one.id(),
                one.conversation(),
                one.customer(),
                one.skill(),
                one.team(),
                one.priority(),
                one.since(),
                Duration.between(one.since(), at),
                left,
                handling,
                one.named());
    }
}
