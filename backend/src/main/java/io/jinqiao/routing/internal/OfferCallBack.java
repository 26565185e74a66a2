package io.jinqiao.routing.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a waiting customer is offered instead of waiting (CH5, RT4).
 *
 * @param offered whether it is worth an offer: the wait is long, or nobody serves at this hour
 * @param backAt when people serve again; null while they do
 * @param phone the customer's own number, masked; null when none is kept, and then nobody can be called
 * @param turnAt when they would be called at their turn; null when no hour is known
 * @param slots what else they may choose
 * @param agreedAt when they are called already; null while they wait
 */
record OfferCallBack(
        boolean offered,
        @Nullable Instant backAt,
        @Nullable String phone,
        @Nullable Instant turnAt,
        List<Instant> slots,
        @Nullable Instant agreedAt) {

    OfferCallBack {
        slots = List.copyOf(slots);
    }

    @Component
    static class Reader {

        private static final int MOST_SLOTS = 40;

        private final Queue queue;
        private final WaitingRepository waitings;
        private final CallBackRepository callBacks;
        private final CallTimes times;
        private final Customers customers;
        private final Clock clock;

        Reader(
                Queue queue,
                WaitingRepository waitings,
                CallBackRepository callBacks,
                CallTimes times,
                Customers customers,
                Clock clock) {
            this.queue = queue;
            this.waitings = waitings;
            this.callBacks = callBacks;
            this.times = times;
            this.customers = customers;
            this.clock = clock;
        }

        OfferCallBack of(ConversationId conversation, CustomerId customer) {
            var now = clock.instant();
            var phone = customers.get(customer).phone();
            var agreed = callBacks.open(conversation).filter(one -> one.state() == CallBack.State.AGREED);
            if (agreed.isPresent()) {
                return new OfferCallBack(
                        false, null, phone, null, List.of(), agreed.get().dueAt());
            }
            return waitings.find(conversation)
                    .map(waiting -> offer(waiting, phone, now))
                    .orElseGet(() -> new OfferCallBack(false, null, phone, null, List.of(), null));
        }

        private OfferCallBack offer(Waiting waiting, @Nullable String phone, Instant now) {
            var expected = expected(waiting);
            var backAt = times.closedUntil(now).orElse(null);
            return new OfferCallBack(
                    backAt != null || times.rules().offers(waiting.skill(), expected),
                    backAt,
                    phone,
                    times.soonest(now, now.plus(expected)).orElse(null),
                    times.free(waiting.skill(), now).stream().limit(MOST_SLOTS).toList(),
                    null);
        }

        private Duration expected(Waiting waiting) {
            return queue.place(waiting.conversation())
                    .map(place -> Duration.ofSeconds(place.expectedSeconds()))
                    .orElse(Duration.ZERO);
        }
    }
}
