package io.jinqiao.channel.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What both sides do alike: send words, and let it be seen that they are typing. */
@Component
class Speaking {

    private final Conversations conversations;
    private final Connections connections;
    private final Outgoing outgoing;
    private final ChannelSettings settings;
    private final LoadingCache<ConversationId, Sides> sides;

    Speaking(Conversations conversations, Connections connections, Outgoing outgoing, ChannelSettings settings) {
        this.conversations = conversations;
        this.connections = connections;
        this.outgoing = outgoing;
        this.settings = settings;
        this.sides = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofSeconds(3))
                .build(this::sidesOf);
    }

    private record Sides(CustomerId customer, @Nullable StaffId owner) {}

    Outgoing outgoing() {
        return outgoing;
    }

    /** Too many are refused one by one: nothing a client sent disappears without a word. */
    void say(Connection connection, Frame frame, Supplier<NewMessage> words) {
        if (!connection.maySpeak(settings)) {
            throw new Refused(Refused.Kind.TOO_MANY, "channel.too-fast", "Slower, please");
        }
        try {
            post(connection, words.get());
        } catch (Refused refused) {
            connection.refuse(frame.conversation(), frame.text("clientId"), refused);
        }
    }

    private void post(Connection connection, NewMessage message) {
        var into = message.conversation();
        connection.sent(into, message.clientId());
        var _ = conversations.post(message).whenComplete((receipt, refusal) -> {
            if (refusal == null) {
                connection.acknowledge(into, receipt);
            } else {
                connection.refuse(into, message.clientId(), refused(refusal));
            }
        });
    }

    /** Seen by the other side only; who is neither customer nor owner is not heard. */
    void typing(Connection connection, ConversationId conversation) {
        var who = connection.who();
        var two = sides.get(conversation);
        if (who == null || !connection.maySpeak(settings)) {
            return;
        }
        if (who.is(two.customer) && two.owner != null) {
            show(connections.of(two.owner), Frames.typing(conversation, Actor.Kind.CUSTOMER));
        } else if (two.owner != null && who.is(two.owner)) {
            show(connections.of(two.customer), Frames.typing(conversation, Actor.Kind.STAFF));
        }
    }

    static void pong(Connection connection) {
        connection.wire().frame(Frames.PONG);
        connection.wire().flush();
    }

    private Sides sidesOf(ConversationId id) {
        var conversation = conversations.get(id);
        return new Sides(conversation.customer(), conversation.owner());
    }

    private static void show(List<Connection> readers, String frame) {
        readers.forEach(reader -> {
            reader.wire().frame(frame);
            reader.wire().flush();
        });
    }

    private static Refused refused(Throwable why) {
        var cause = why instanceof CompletionException wrapped ? wrapped.getCause() : why;
        return cause instanceof Refused refused
                ? refused
                : new Refused(Refused.Kind.UNAVAILABLE, "web.unexpected", "Something went wrong here");
    }
}
