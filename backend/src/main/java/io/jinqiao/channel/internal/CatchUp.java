package io.jinqiao.channel.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.ConversationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What happens when signals of other nodes may have been lost: everybody connected here gets from the database what they were
 * not told.
 *
 * <p>Customers are welcomed anew, with their conversation as it stands, and read on. Desks are sent away to come back: their
 * sign-in may be over meanwhile, and whoever comes in is asked.
 */
@Component
class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final int AT_ONCE = 500;
    /** A thousand desks within five seconds. */
    private static final Duration BETWEEN_DESKS = Duration.ofMillis(5);

    private final Connections connections;
    private final Conversations conversations;
    private final Colleagues colleagues;

    CatchUp(Connections connections, Conversations conversations, Colleagues colleagues) {
        this.connections = connections;
        this.conversations = conversations;
        this.colleagues = colleagues;
    }

    void all(Delivery delivery) {
        var here = connections.all().stream().filter(it -> it.who() != null).toList();
        if (here.isEmpty()) {
            return;
        }
        LOG.info("{} connections read what they may have missed", here.size());
        var desks = here.stream().filter(Connection::isStaff).toList();
        Thread.startVirtualThread(() -> sendAway(desks));
        var customers = here.stream().filter(it -> !it.isStaff()).toList();
        for (int from = 0; from < customers.size(); from += AT_ONCE) {
            readOn(customers.subList(from, Math.min(from + AT_ONCE, customers.size())), delivery);
        }
    }

    private static void sendAway(List<Connection> desks) {
        try {
            for (var desk : desks) {
                desk.wire().close(Wire.RESUME, "come back");
                Thread.sleep(BETWEEN_DESKS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void readOn(List<Connection> some, Delivery delivery) {
        var readers = new HashMap<ConversationId, List<Connection>>();
        for (var connection : some) {
            connection
                    .places()
                    .keySet()
                    .forEach(id ->
                            readers.computeIfAbsent(id, _ -> new ArrayList<>()).add(connection));
        }
        try {
            conversations
                    .all(List.copyOf(readers.keySet()))
                    .forEach(now -> welcome(now, readers.getOrDefault(now.id(), List.of()), delivery));
        } catch (RuntimeException away) {
            LOG.warn("{} customers have to come back, because nothing can be read: {}", some.size(), away.getMessage());
            some.forEach(it -> it.wire().close(Wire.RESUME, "come back"));
        }
    }

    private void welcome(ConversationView now, List<Connection> readers, Delivery delivery) {
        var frame = Frames.welcome(OwnConversation.of(now, colleagues));
        for (var connection : readers) {
            connection.wire().frame(frame);
            connection.wire().flush();
            if (connection.expect(now.id(), now.lastNumber())) {
                delivery.readOn(connection, now.id());
            }
        }
    }
}
