package io.jinqiao.routing.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Call-backs as the desk reads them. */
@Component
class CallBackDesk {

    private static final int LONGEST = 200;

    private final CallBackRepository callBacks;
    private final CallTimes times;
    private final Customers customers;

    CallBackDesk(CallBackRepository callBacks, CallTimes times, Customers customers) {
        this.callBacks = callBacks;
        this.times = times;
        this.customers = customers;
    }

    /**
     * One that is not over.
     *
     * @param due whether the moment has come
     * @param phone masked; the whole number is looked up where the customer is shown
     * @param mostTries so many at least before it is given up
     */
    record CallBackView(
            ConversationId conversation,
            CustomerId customer,
            String name,
            @Nullable String phone,
            String skill,
            Instant dueAt,
            boolean due,
            boolean appointment,
            List<TryView> tries,
            int mostTries) {}

    record TryView(Instant at, StaffId by, boolean reached) {}

    Optional<CallBackView> of(ConversationId conversation) {
        return callBacks.open(conversation).map(this::view);
    }

    /** Those whose moment is still to come, the soonest first. */
    List<CallBackView> toCome() {
        return callBacks.agreed(LONGEST).stream().map(this::view).toList();
    }

    private CallBackView view(CallBack callBack) {
        var place = callBack.place();
        var customer = customers.get(place.customer());
        return new CallBackView(
                place.conversation(),
                place.customer(),
                customer.name(),
                customer.phone(),
                place.skill(),
                callBack.dueAt(),
                callBack.state() == CallBack.State.DUE,
                callBack.appointment(),
                callBacks.tries(callBack).stream()
                        .map(one -> new TryView(one.at(), one.by(), one.reached()))
                        .toList(),
                times.rules().tries());
    }
}
