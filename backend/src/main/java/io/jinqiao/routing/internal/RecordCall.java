package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.routing.events.CallTried;
import io.jinqiao.routing.internal.AssignmentRepository.Outcome;
import io.jinqiao.routing.internal.CallBackRepository.Try;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who has the call-back says how the call went. Reached: the conversation goes on with them. Not reached: it comes back at the
 * next moment that the rules allow, to whoever is best then; after the last try it stays with them, to write and to end it.
 *
 * @param note what was found, kept with the notes of the conversation, at most 500 characters; may be empty when reached
 */
record RecordCall(ConversationId conversation, StaffId by, boolean reached, String note) {

    private static final int LONGEST = 500;

    RecordCall {
        note = reached ? Words.optional(note, LONGEST) : Words.required(note, LONGEST);
    }

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final CallBackRepository callBacks;
        private final CallTimes times;
        private final Seats seats;
        private final TellCustomer tell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                CallBackRepository callBacks,
                CallTimes times,
                Seats seats,
                TellCustomer tell,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.callBacks = callBacks;
            this.times = times;
            this.seats = seats;
            this.tell = tell;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code routing.not-yours}, {@code .no-call-back}, {@code .quiet-hours}. */
        void handle(RecordCall command) {
            var conversation = conversations.get(command.conversation());
            if (!command.by().equals(conversation.owner())) {
                throw Refused.forbidden("routing.not-yours", "Somebody else owns " + command.conversation());
            }
            var callBack = callBacks
                    .lock(command.conversation())
                    .filter(one -> one.state() == CallBack.State.DUE)
                    .orElseThrow(() -> Refused.conflict("routing.no-call-back", "No call is due"));
            var now = clock.instant();
            if (times.quiet(now)) {
                throw Refused.conflict("routing.quiet-hours", "Nobody is called at this hour");
            }
            callBacks.tried(Ids.next(), callBack, new Try(now, command.by(), command.reached()));
            if (!command.note().isEmpty()) {
                conversations.note(command.conversation(), command.by(), command.note());
            }
            var tried = new ArrayList<>(
                    callBacks.tries(callBack).stream().map(Try::at).toList());
            var again = command.reached() ? null : next(tried, now);
            events.publishEvent(new CallTried(
                    command.conversation(),
                    callBack.place().customer(),
                    command.reached(),
                    tried.size(),
                    again,
                    Actor.of(command.by()),
                    now));
            if (again != null) {
                comeBack(command, callBack.at(again), now);
            } else {
                callBacks.end(callBack, command.reached() ? CallBack.State.REACHED : CallBack.State.FAILED, now);
            }
        }

        private @Nullable Instant next(List<Instant> tried, Instant now) {
            return times.rules().over(tried) ? null : times.again(tried, now);
        }

        private void comeBack(RecordCall command, CallBack callBack, Instant now) {
            callBacks.move(callBack, CallBack.State.AGREED, callBack.dueAt());
            var _ = seats.leave(command.conversation(), Outcome.TRANSFERRED, now);
            conversations.await(command.conversation(), Actor.of(command.by()));
            AfterCommit.then(() -> tell.callBack("call-back-missed", callBack, callBack.dueAt()));
        }
    }
}
