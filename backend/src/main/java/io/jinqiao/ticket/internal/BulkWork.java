package io.jinqiao.ticket.internal;

import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.Urgency;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The same work on many tickets: each by its own use case in its own transaction, so that one that may not be done
 * takes nothing from the others.
 */
@Component
class BulkWork {

    private static final int MOST = 200;

    private final TicketRepository tickets;
    private final HandTicketOn.Handler handOn;
    private final ClassifyTicket.Handler classify;
    private final CloseTicket.Handler close;

    BulkWork(
            TicketRepository tickets,
            HandTicketOn.Handler handOn,
            ClassifyTicket.Handler classify,
            CloseTicket.Handler close) {
        this.tickets = tickets;
        this.handOn = handOn;
        this.classify = classify;
        this.close = close;
    }

    /** What is to be done with each. */
    sealed interface Work {}

    record Assign(@Nullable StaffId owner, String team) implements Work {}

    record Classify(String business, Urgency urgency) implements Work {}

    record Close(String reason) implements Work {}

    /** What became of one; {@code refused} is the code of the refusal, null where it was done. */
    record Result(TicketId ticket, String number, @Nullable String refused) {}

    /** Refuses more than 200 at once with {@code ticket.too-many-at-once}. */
    List<Result> with(List<TicketId> chosen, Work work, Asker by, Sight sight) {
        if (chosen.size() > MOST) {
            throw new Refused(Refused.Kind.TOO_MANY, "ticket.too-many-at-once", "At most 200 tickets at once");
        }
        Consumer<TicketId> one = switch (work) {
            case Assign(var owner, var team) -> id -> handOn.handle(new HandTicketOn(id, by, owner, team));
            case Classify(var business, var urgency) ->
                id -> classify.handle(new ClassifyTicket(id, by, business, urgency));
            case Close(var reason) -> id -> close.handle(new CloseTicket(id, by, null, reason));
        };
        return chosen.stream().distinct().map(id -> result(id, one, sight)).toList();
    }

    private Result result(TicketId id, Consumer<TicketId> work, Sight sight) {
        try {
            var ticket = tickets.get(id);
            sight.require(TicketReach.matter(ticket));
            return new Result(id, ticket.number(), attempt(id, work));
        } catch (Refused unknown) {
            return new Result(id, "", unknown.code());
        }
    }

    private static @Nullable String attempt(TicketId id, Consumer<TicketId> work) {
        try {
            work.accept(id);
            return null;
        } catch (Refused refused) {
            return refused.code();
        } catch (OptimisticLockingFailureException lost) {
            return "changed-meanwhile";
        }
    }
}
