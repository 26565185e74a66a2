package io.jinqiao.insight.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.feedback.Ratings;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.PlaceView;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.WaitingView;
import io.jinqiao.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts one picture of the floor together from the doors and the day's counters. */
@Component
class ReadFloor {

    /** What the facts alone say. */
    private record Counted(
            Floor.Today today,
            List<Counters.Point> curve,
            int withAssistant,
            Map<ConversationId, Standing.Upset> upset,
            List<Subject> broken) {}

    private final Routing routing;
    private final Conversations conversations;
    private final Customers customers;
    private final Ratings ratings;
    private final Tickets tickets;
    private final Journal journal;
    private final CountToday day;
    private final Terms terms;
    private final IndicatorRepository indicators;

    ReadFloor(
            Routing routing,
            Conversations conversations,
            Customers customers,
            Ratings ratings,
            Tickets tickets,
            Journal journal,
            CountToday day,
            Terms terms,
            IndicatorRepository indicators) {
        this.routing = routing;
        this.conversations = conversations;
        this.customers = customers;
        this.ratings = ratings;
        this.tickets = tickets;
        this.journal = journal;
        this.day = day;
        this.terms = terms;
        this.indicators = indicators;
    }

    Floor at(Instant now, Instant midnight) {
        var counted = counted(now, midnight);
        var waiting = routing.waiting();
        var agents = routing.agents();
        var running = terms.now(counted.broken(), now);
        var people = people(waiting, agents, counted.upset().keySet(), running);
        var named = running.stream().map(term -> named(term, people)).toList();
        return new Floor(
                now,
                waiting.size(),
                longest(waiting, now),
                expected(waiting),
                agents.stream().mapToInt(agent -> agent.serving().size()).sum(),
                counted.withAssistant(),
                counted.today(),
                tickets.firstContact(),
                queues(waiting, now),
                waiting.stream().map(one -> waiting(one, people)).toList(),
                agents.stream().map(agent -> agent(agent, people)).toList(),
                named,
                new Alarms(people, now).all(counted.upset(), named, waiting),
                counted.curve());
    }

    private Counted counted(Instant now, Instant midnight) {
        var tally = ratings.tally(midnight);
        var rating = new Floor.Rating(tally.answers(), tally.good());
        var level = indicators.of(ReadLevel.CODE).orElseThrow();
        return day.look(
                journal,
                (counters, standing) -> new Counted(
                        counters.today(rating, level),
                        counters.curve(now),
                        standing.withAssistant(),
                        standing.upset(),
                        standing.broken()));
    }

    private People people(
            List<WaitingView> waiting, List<AgentView> agents, Set<ConversationId> upset, List<Terms.Term> terms) {
        var ids = Stream.of(
                        waiting.stream().map(WaitingView::conversation),
                        agents.stream().flatMap(agent -> agent.serving().stream()),
                        upset.stream())
                .flatMap(stream -> stream);
        return People.of(ids, customersOf(terms), conversations, customers);
    }

    private static Stream<CustomerId> customersOf(List<Terms.Term> terms) {
        return terms.stream()
                .flatMap(term -> term.ticket() == null
                        ? Stream.empty()
                        : Stream.of(term.ticket().customer()));
    }

    private static Floor.Term named(Terms.Term term, People people) {
        var ticket = term.ticket();
        return new Floor.Term(term.clock(), ticket, ticket == null ? "" : people.name(ticket.customer()));
    }

    private static Floor.Waiting waiting(WaitingView waiting, People people) {
        var id = waiting.conversation();
        return new Floor.Waiting(
                id,
                people.name(id),
                people.subject(id),
                waiting.skill(),
                waiting.priority(),
                waiting.reason(),
                waiting.since());
    }

    private static Floor.Agent agent(AgentView agent, People people) {
        return new Floor.Agent(
                agent,
                agent.serving().stream()
                        .flatMap(id -> people.conversation(id).stream())
                        .map(view -> serving(view, people))
                        .toList());
    }

    private static Floor.Serving serving(ConversationView view, People people) {
        var assigned = view.assignedAt();
        return new Floor.Serving(
                view.id(),
                people.name(view.customer()),
                view.subject(),
                assigned == null ? view.openedAt() : assigned,
                view.emotion());
    }

    private static List<Floor.Queue> queues(List<WaitingView> waiting, Instant now) {
        return waiting.stream()
                .map(WaitingView::skill)
                .distinct()
                .sorted()
                .map(skill -> queue(
                        skill,
                        waiting.stream()
                                .filter(one -> one.skill().equals(skill))
                                .toList(),
                        now))
                .toList();
    }

    private static Floor.Queue queue(String skill, List<WaitingView> waiting, Instant now) {
        return new Floor.Queue(skill, waiting.size(), longest(waiting, now));
    }

    private static long longest(List<WaitingView> waiting, Instant now) {
        return waiting.stream()
                .mapToLong(one -> Math.max(0, Duration.between(one.since(), now).toSeconds()))
                .max()
                .orElse(0);
    }

    /** What the last in the queue is told; nobody waits, nobody is told anything. */
    private long expected(List<WaitingView> waiting) {
        return waiting.isEmpty()
                ? 0
                : routing.place(waiting.getLast().conversation())
                        .map(PlaceView::expectedSeconds)
                        .orElse(0L);
    }
}
