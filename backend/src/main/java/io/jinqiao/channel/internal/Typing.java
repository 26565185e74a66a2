package io.jinqiao.channel.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.jinqiao.cluster.Signals;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets it be seen that somebody types, by the other side only; who is neither customer nor owner is not heard. */
@Component
class Typing implements Signals.Subscriber {

    private static final String TOPIC = "channel.typing";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Conversations conversations;
    private final Connections connections;
    private final ChannelSettings settings;
    private final Signals signals;
    private final LoadingCache<ConversationId, Sides> sides;

    Typing(Conversations conversations, Connections connections, ChannelSettings settings, Signals signals) {
        this.conversations = conversations;
        this.connections = connections;
        this.settings = settings;
        this.signals = signals;
        this.sides = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofSeconds(3))
                .build(this::sidesOf);
        signals.subscribe(TOPIC, this);
    }

    private record Sides(CustomerId customer, @Nullable StaffId owner) {}

    private record Seen(ConversationId conversation, CustomerId customer, StaffId owner, Actor.Kind from) {}

    void hear(Connection connection, ConversationId conversation) {
        var who = connection.who();
        var two = sides.get(conversation);
        if (who == null || two.owner == null || !connection.maySpeak(settings)) {
            return;
        }
        if (who.is(two.customer)) {
            showEverywhere(new Seen(conversation, two.customer, two.owner, Actor.Kind.CUSTOMER));
        } else if (who.is(two.owner)) {
            showEverywhere(new Seen(conversation, two.customer, two.owner, Actor.Kind.STAFF));
        }
    }

    @Override
    public void heard(byte[] payload) {
        show(JSON.readValue(payload, Seen.class));
    }

    /** Somebody typed a moment ago; nobody needs to know. */
    @Override
    public void missed() {}

    private void showEverywhere(Seen seen) {
        show(seen);
        if (!signals.alone()) {
            signals.publish(TOPIC, JSON.writeValueAsString(seen).getBytes(UTF_8));
        }
    }

    private void show(Seen seen) {
        var readers = seen.from == Actor.Kind.CUSTOMER ? connections.of(seen.owner) : connections.of(seen.customer);
        var frame = Frames.typing(seen.conversation, seen.from);
        readers.forEach(reader -> {
            reader.wire().frame(frame);
            reader.wire().flush();
        });
    }

    private Sides sidesOf(ConversationId id) {
        var conversation = conversations.get(id);
        return new Sides(conversation.customer(), conversation.owner());
    }
}
