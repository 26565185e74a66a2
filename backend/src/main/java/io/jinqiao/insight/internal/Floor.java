package io.jinqiao.insight.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.sla.ClockView;
import io.jinqiao.ticket.FirstContactView;
import io.jinqiao.ticket.TicketView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole floor in one picture (MO1). */
record Floor(
        Instant at,
        int waiting,
        long longestWaitSeconds,
        long expectedWaitSeconds,
        int serving,
        int withAssistant,
        Today today,
        FirstContactView firstContact,
        List<Queue> queues,
        List<Waiting> waitingList,
        List<Agent> agents,
        List<Term> terms,
        List<Alarm> alarms,
        List<Counters.Point> curve) {

    /** The same numbers with these lists. */
    Floor showing(List<Waiting> seenWaiting, List<Agent> seenAgents, List<Term> seenTerms, List<Alarm> seenAlarms) {
        return new Floor(
                at,
                waiting,
                longestWaitSeconds,
                expectedWaitSeconds,
                serving,
                withAssistant,
                today,
                firstContact,
                queues,
                seenWaiting,
                seenAgents,
                seenTerms,
                seenAlarms,
                curve);
    }

    record Today(
            long opened,
            long handedOver,
            long assigned,
            long abandoned,
            long closed,
            long assistantOnly,
            Counters.Level serviceLevel,
            Rating rating,
            long ticketsOpened,
            long ticketsBroken) {}

    record Rating(long answers, long good) {}

    record Queue(String skill, int waiting, long longestWaitSeconds) {}

    record Waiting(
            ConversationId conversation,
            String customerName,
            String subject,
            String skill,
            int priority,
            String reason,
            Instant since) {}

    record Agent(AgentView agent, List<Serving> conversations) {}

    record Serving(ConversationId id, String customerName, String subject, Instant since, int emotion) {}

    record Term(ClockView clock, @Nullable TicketView ticket, String customerName) {}

    /** Something to look at now; {@code level} 1 (soon) to 3 (broken, or worst); {@code signs} are the words that raised it. */
    record Alarm(
            Kind kind,
            String subject,
            String text,
            int level,
            Instant at,
            @Nullable ConversationId conversation,
            @Nullable TicketId ticket,
            List<String> signs) {

        enum Kind {
            EMOTION,
            TERM,
            WAIT
        }
    }
}
