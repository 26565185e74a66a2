package io.jinqiao.watch.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.insight.Levels;
import io.jinqiao.insight.ServiceLevel;
import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.Routing;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.watch.internal.QueueNow.Came;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floor in memory: moved by each fact as it is kept, without a question to the database, and read anew every now and then
 * as a net, because a fact may be missed.
 */
@Component
class Pulse implements FactWatcher {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private static final List<String> OUTCOMES = List.of("routing.assigned", "routing.left-queue");

    private final Routing routing;
    private final Staff staff;
    private final Levels levels;
    private final JsonMapper json;
    private final Clock clock;
    private final Standing standing = new Standing();
    private final List<KeptFact> meanwhile = new ArrayList<>();
    private final Set<Long> read = new HashSet<>();
    private boolean reading;
    private boolean known;
    private Instant day = Instant.MIN;
    private @Nullable ServiceLevel level;

    Pulse(Routing routing, Staff staff, Levels levels, JsonMapper json, Clock clock) {
        this.routing = routing;
        this.staff = staff;
        this.levels = levels;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The floor at a moment.
     *
     * @param level by which service level is reckoned; null before the first reading
     */
    record Picture(
            Instant at,
            List<QueueNow> queues,
            Map<Presence, Integer> people,
            @Nullable ServiceLevel level) {}

    synchronized Picture now() {
        var now = clock.instant();
        turnTheDay(now);
        return new Picture(now, standing.queues(now), standing.people(), level);
    }

    @Override
    public synchronized void kept(List<KeptFact> facts) {
        if (!known) {
            if (reading) {
                meanwhile.addAll(facts);
            }
            return;
        }
        facts.forEach(this::follow);
        if (reading) {
            meanwhile.addAll(facts);
        }
    }

    @EventListener
    synchronized void on(DeskConnected news) {
        standing.seat(news.staff(), seat -> seat == null ? null : seat.connected(true));
    }

    @EventListener
    synchronized void on(DeskDisconnected news) {
        standing.seat(news.staff(), seat -> seat == null ? null : seat.connected(false));
    }

    /** Reads the queue and the people; what came of today's waits the first time, and when service level is reckoned otherwise. */
    void readAgain(Journal journal) {
        var reckoned = levels.serviceLevel();
        boolean first;
        synchronized (this) {
            reading = true;
            known = known && reckoned.equals(level);
            first = !known;
        }
        try {
            var now = clock.instant();
            var past = first ? journal.between(OUTCOMES, since(now), now.plusSeconds(1)) : List.<KeptFact>of();
            var waiting = routing.waiting();
            var agents = routing.agents();
            var people = staff.all().stream().collect(toMap(StaffView::id, Function.identity()));
            synchronized (this) {
                if (first) {
                    level = reckoned;
                    read.clear();
                    standing.forgetOutcomes();
                }
                past.forEach(this::outcome);
                past.forEach(fact -> read.add(fact.number()));
                standing.forgetPeopleAndWaiting();
                waiting.forEach(one -> standing.queued(one.conversation().value(), one.skill(), one.since()));
                agents.forEach(agent ->
                        standing.seat(agent.id(), Seat.of(agent, skills(people.get(agent.id())).stream())));
                if (first) {
                    meanwhile.forEach(this::outcome);
                }
                meanwhile.forEach(this::stand);
                known = true;
            }
        } finally {
            synchronized (this) {
                reading = false;
                meanwhile.clear();
            }
        }
    }

    private static List<String> skills(@Nullable StaffView person) {
        return person == null
                ? List.of()
                : person.skills().stream().map(StaffView.Skill::code).toList();
    }

    private void follow(KeptFact fact) {
        outcome(fact);
        stand(fact);
    }

    private void outcome(KeptFact fact) {
        var reckoned = level;
        if (reckoned == null || !OUTCOMES.contains(fact.kind()) || read.contains(fact.number())) {
            return;
        }
        turnTheDay(clock.instant());
        var body = json.readTree(fact.body());
        var waited = body.path("waitedSeconds").asLong();
        var came =
                fact.kind().equals("routing.assigned") ? Came.answered(reckoned, waited) : Came.left(reckoned, waited);
        standing.came(queue(body), fact.at(), came, !fact.at().isBefore(day));
    }

    private void stand(KeptFact fact) {
        var id = fact.subject().id();
        switch (fact.kind()) {
            case "routing.queued" -> standing.queued(id, queue(json.readTree(fact.body())), fact.at());
            case "routing.left-queue", "routing.postponed" -> standing.left(id);
            case "routing.call-missed" -> standing.released(id);
            case "routing.assigned", "routing.taken-over" ->
                owned(id, json.readTree(fact.body()).path("to"));
            case "routing.transferred" -> transferred(id, json.readTree(fact.body()));
            case "conversation.closed" -> {
                standing.left(id);
                standing.released(id);
            }
            case "routing.presence-changed" -> turned(new StaffId(id), json.readTree(fact.body()));
            case "routing.support-given" -> helps(new StaffId(id), json.readTree(fact.body()));
            default -> {}
        }
    }

    private void owned(UUID conversation, JsonNode to) {
        standing.assigned(conversation, new StaffId(UUID.fromString(to.asString())));
    }

    /** To a team it is queued again, which is a fact of its own. */
    private void transferred(UUID conversation, JsonNode body) {
        if (body.hasNonNull("toStaff")) {
            owned(conversation, body.path("toStaff"));
        } else {
            standing.released(conversation);
        }
    }

    private void turned(StaffId person, JsonNode body) {
        var presence = Presence.valueOf(body.path("presence").asString());
        standing.seat(person, seat -> seat == null ? null : seat.now(presence));
    }

    private void helps(StaffId person, JsonNode body) {
        standing.seat(person, seat -> seat == null ? null : seat.helping(queue(body)));
    }

    private static String queue(JsonNode body) {
        return body.path("skill").asString("general");
    }

    private void turnTheDay(Instant now) {
        var midnight = now.atZone(HOME).truncatedTo(ChronoUnit.DAYS).toInstant();
        if (!midnight.equals(day)) {
            day = midnight;
            standing.newDay();
        }
    }

    private static Instant since(Instant now) {
        var midnight = now.atZone(HOME).truncatedTo(ChronoUnit.DAYS).toInstant();
        var lately = now.minus(Line.LATELY);
        return midnight.isBefore(lately) ? midnight : lately;
    }
}
