package io.jinqiao.routing.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.events.CallBackAgreed;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A customer is called back instead of waiting, on the number that is kept of them: at their turn, or at a time that they choose
 * (RT4).
 *
 * @param slot one of those offered; null for their turn
 */
record AgreeCallBack(
        ConversationId conversation,
        CustomerId customer,
        @Nullable Instant slot) {

    @UseCase
    static class Handler {

        private final OfferCallBack.Reader offers;
        private final CallBackRepository callBacks;
        private final Queue queue;
        private final Customers customers;
        private final TellCustomer tell;
        private final Bell bell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                OfferCallBack.Reader offers,
                CallBackRepository callBacks,
                Queue queue,
                Customers customers,
                TellCustomer tell,
                Bell bell,
                ApplicationEventPublisher events,
                Clock clock) {
            this.offers = offers;
            this.callBacks = callBacks;
            this.queue = queue;
            this.customers = customers;
            this.tell = tell;
            this.bell = bell;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code routing.no-call-back-number}, {@code .slot-taken}, {@code .not-waiting}. */
        void handle(AgreeCallBack command) {
            if (customers.get(command.customer()).phone() == null) {
                throw Refused.conflict("routing.no-call-back-number", "No number is kept of them");
            }
            var due = due(command);
            var now = clock.instant();
            var place = queue.takeOut(command.conversation())
                    .orElseThrow(() -> Refused.conflict("routing.not-waiting", "They wait no longer"));
            var callBack = new CallBack(Ids.next(), place, now, due, command.slot() != null, CallBack.State.AGREED);
            callBacks.add(callBack);
            events.publishEvent(new CallBackAgreed(
                    place.conversation(),
                    place.customer(),
                    place.skill(),
                    due,
                    callBack.appointment(),
                    place.waited(now).toSeconds(),
                    Actor.of(command.customer()),
                    now));
            AfterCommit.then(() -> {
                tell.callBack("call-back-agreed", callBack, due);
                bell.ring(place.conversation());
            });
        }

        private Instant due(AgreeCallBack command) {
            var offer = offers.of(command.conversation(), command.customer());
            var slot = command.slot();
            if (slot != null) {
                if (!offer.slots().contains(slot)) {
                    throw Refused.conflict("routing.slot-taken", "That time cannot be promised any more");
                }
                return slot;
            }
            var turn = offer.turnAt();
            if (turn == null) {
                throw Refused.conflict("routing.not-waiting", "They wait no longer");
            }
            return turn;
        }
    }
}
