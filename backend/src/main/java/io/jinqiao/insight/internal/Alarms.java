package io.jinqiao.insight.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.insight.internal.Floor.Alarm;
import io.jinqiao.insight.internal.Floor.Alarm.Kind;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.routing.WaitingView;
import io.jinqiao.sla.ClockView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What needs a supervisor's eye now, the worst first: upset customers, terms at risk, long waits. */
record Alarms(People people, Instant now) {

    private static final Duration LONG_WAIT = Duration.ofMinutes(3);
    private static final Comparator<Alarm> WORST_FIRST =
            Comparator.comparingInt((Alarm alarm) -> -alarm.level()).thenComparing(Alarm::at);

    List<Alarm> all(Map<ConversationId, Standing.Upset> upset, List<Floor.Term> terms, List<WaitingView> waiting) {
        return Stream.of(
                        upset.entrySet().stream().flatMap(one -> emotion(one.getKey(), one.getValue()).stream()),
                        terms.stream().flatMap(term -> term(term).stream()),
                        waiting.stream().flatMap(one -> wait(one).stream()))
                .flatMap(alarms -> alarms)
                .sorted(WORST_FIRST)
                .toList();
    }

    private Optional<Alarm> emotion(ConversationId id, Standing.Upset upset) {
        return people.conversation(id)
                .filter(view -> view.state() != ConversationView.State.CLOSED && view.emotion() >= Standing.UPSET)
                .map(view -> new Alarm(
                        Kind.EMOTION,
                        view.subject(),
                        people.name(id),
                        view.emotion() - 1,
                        upset.since(),
                        id,
                        null,
                        upset.signs()));
    }

    private Optional<Alarm> term(Floor.Term term) {
        var clock = term.clock();
        var ticket = term.ticket();
        var broken = clock.state() == ClockView.State.BROKEN || clock.dueAt().isBefore(now);
        if (!broken && clock.warned() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Alarm(
                Kind.TERM,
                ticket == null ? clock.term() : ticket.subject(),
                ticket == null ? term.customerName() : ticket.number(),
                broken ? 3 : clock.warned() >= 80 ? 2 : 1,
                clock.dueAt(),
                ticket == null ? null : ticket.conversation(),
                ticket == null ? null : ticket.id(),
                List.of()));
    }

    private Optional<Alarm> wait(WaitingView waiting) {
        var waited = Duration.between(waiting.since(), now);
        if (waited.compareTo(LONG_WAIT) <= 0) {
            return Optional.empty();
        }
        var id = waiting.conversation();
        var level = Math.clamp(waited.dividedBy(LONG_WAIT), 1, 3);
        return Optional.of(
                new Alarm(Kind.WAIT, people.subject(id), people.name(id), level, waiting.since(), id, null, List.of()));
    }
}
