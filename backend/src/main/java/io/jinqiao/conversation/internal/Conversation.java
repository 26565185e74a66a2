package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who serves a conversation at one moment. Every change returns the next moment, or is refused. */
record Conversation(
        ConversationId id, CustomerId customer, @Nullable String business, State state) {

    /** A state holds exactly what is true in it. */
    sealed interface State {}

    record WithAssistant() implements State {}

    record Waiting(Instant since) implements State {}

    /** {@code waited} is when the wait before it began, null for a conversation that never waited. */
    record Assigned(StaffId owner, @Nullable Instant waited, Instant at) implements State {}

    record Closed(
            @Nullable StaffId owner,
            @Nullable Instant waited,
            @Nullable Instant assigned,
            Closing closing,
            Instant at) implements State {}

    /** Into the queue; waiting on keeps the place. */
    Conversation await(Instant now) {
        return switch (state) {
            case WithAssistant _, Assigned _ -> in(new Waiting(now));
            case Waiting _ -> this;
            case Closed _ -> throw closed(id);
        };
    }

    Conversation assign(StaffId agent, Instant now) {
        return switch (state) {
            case WithAssistant _ -> in(new Assigned(agent, null, now));
            case Waiting(var since) -> in(new Assigned(agent, since, now));
            case Assigned it when it.owner.equals(agent) -> this;
            case Assigned it -> in(new Assigned(agent, it.waited, now));
            case Closed _ -> throw closed(id);
        };
    }

    Conversation close(Closing closing, Instant now) {
        return switch (state) {
            case WithAssistant _ -> in(new Closed(null, null, null, closing, now));
            case Waiting(var since) -> in(new Closed(null, since, null, closing, now));
            case Assigned(var owner, var waited, var at) -> in(new Closed(owner, waited, at, closing, now));
            case Closed _ -> throw closed(id);
        };
    }

    /** Who serves it, or served it to the end. */
    @Nullable StaffId owner() {
        return switch (state) {
            case Assigned it -> it.owner;
            case Closed it -> it.owner;
            case WithAssistant _, Waiting _ -> null;
        };
    }

    static Refused closed(ConversationId id) {
        return Refused.conflict("conversation.closed", "Conversation %s is closed".formatted(id));
    }

    private Conversation in(State next) {
        return new Conversation(id, customer, business, next);
    }
}
