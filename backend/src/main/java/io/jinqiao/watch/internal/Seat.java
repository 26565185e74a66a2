package io.jinqiao.watch.internal;

import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.AgentView.Support;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One person's place, and what it adds to each queue that leads to them. */
record Seat(Set<String> queues, int capacity, Presence presence, boolean connected, Set<UUID> holds) {

    Seat {
        queues = Set.copyOf(queues);
        holds = Set.copyOf(holds);
    }

    static Seat of(AgentView agent, Stream<String> skills) {
        var queues = new HashSet<String>();
        skills.filter(skill -> !skill.startsWith("lang.")).forEach(queues::add);
        agent.supports().stream().map(Support::skill).forEach(queues::add);
        var holds = new HashSet<UUID>();
        agent.serving().forEach(id -> holds.add(id.value()));
        return new Seat(queues, agent.capacity(), agent.presence(), agent.connected(), holds);
    }

    boolean there() {
        return connected && presence != Presence.AWAY;
    }

    boolean ready() {
        return connected && presence == Presence.READY;
    }

    Seat now(Presence turned) {
        return new Seat(queues, capacity, turned, connected, holds);
    }

    Seat connected(boolean is) {
        return new Seat(queues, capacity, presence, is, holds);
    }

    Seat holding(UUID conversation) {
        var more = new HashSet<>(holds);
        more.add(conversation);
        return new Seat(queues, capacity, presence, connected, more);
    }

    Seat without(UUID conversation) {
        var less = new HashSet<>(holds);
        less.remove(conversation);
        return new Seat(queues, capacity, presence, connected, less);
    }

    Seat helping(String queue) {
        var more = new HashSet<>(queues);
        more.add(queue);
        return new Seat(more, capacity, presence, connected, holds);
    }
}
