package io.jinqiao.channel.internal;

import io.jinqiao.cluster.Signals;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings stored messages to the screens they belong on, at every node: once, in order, none missing. */
@Component
class Delivery implements Signals.Subscriber {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final String TOPIC = "channel.letters";
    private static final int PAGE = 200;

    private final Connections connections;
    private final Conversations conversations;
    private final CatchUp catchUp;
    private final Signals signals;

    Delivery(Connections connections, Conversations conversations, CatchUp catchUp, Signals signals) {
        this.connections = connections;
        this.conversations = conversations;
        this.catchUp = catchUp;
        this.signals = signals;
        signals.subscribe(TOPIC, this);
    }

    /** Who is connected elsewhere is not known here, so the other nodes hear of every message. */
    @EventListener
    void on(MessagesStored news) {
        var letters = news.messages().stream()
                .filter(stored -> !signals.alone() || isExpected(stored))
                .map(Letter::of)
                .toList();
        deliver(letters);
        if (!signals.alone()) {
            for (int from = 0; from < letters.size(); from += PAGE) {
                signals.publish(TOPIC, Mailbag.pack(letters.subList(from, Math.min(from + PAGE, letters.size()))));
            }
        }
    }

    @Override
    public void heard(byte[] payload) {
        deliver(Mailbag.unpack(payload));
    }

    @Override
    public void missed() {
        catchUp.all(this);
    }

    private boolean isExpected(Stored stored) {
        return !connections.of(stored.customer()).isEmpty()
                || !staff(stored.conversation(), stored.owner()).isEmpty();
    }

    /** All of a commit first, then one flush a connection. */
    private void deliver(List<Letter> letters) {
        var touched = new LinkedHashSet<Connection>();
        for (var letter : letters) {
            deliver(letter, letter.forCustomers(), connections.of(letter.customer()), touched);
            deliver(letter, letter.forStaff(), staff(letter.conversation(), letter.owner()), touched);
        }
        touched.forEach(connection -> connection.wire().flush());
    }

    private Collection<Connection> staff(ConversationId conversation, @Nullable StaffId owner) {
        var watching = connections.watching(conversation);
        if (owner == null) {
            return watching;
        }
        var reached = new LinkedHashSet<>(watching);
        reached.addAll(connections.of(owner));
        return reached;
    }

    private void deliver(Letter letter, String json, Collection<Connection> readers, Set<Connection> touched) {
        for (var connection : readers) {
            touched.add(connection);
            if (connection.deliver(letter, json, signals.alone())) {
                readOn(connection, letter.conversation());
            }
        }
    }

    /** On a thread of its own, because it asks the database. */
    void readOn(Connection connection, ConversationId conversation) {
        Thread.startVirtualThread(() -> {
            try {
                read(connection, conversation);
            } catch (RuntimeException e) {
                LOG.warn("A connection could not catch up and has to resume: {}", e.getMessage());
                connection.wire().close(Wire.RESUME, "cannot catch up");
            }
        });
    }

    /**
     * Reads what a connection misses. It fell behind before it was registered and is registered before this reads, so
     * what is stored meanwhile is noted, or read, or both.
     */
    void read(Connection connection, ConversationId conversation) {
        var isStaff = connection.isStaff();
        var wire = connection.wire();
        boolean more;
        do {
            var page = conversations.since(conversation, connection.sentUpTo(conversation), PAGE);
            for (var message : page) {
                var json = isStaff ? Frames.message(message) : Frames.message(CustomerMessage.of(message));
                connection.read(conversation, message.number(), json);
                if (wire.isFilling()) {
                    wire.flush();
                    if (!wire.awaitRoom()) {
                        return;
                    }
                }
            }
            wire.flush();
            more = page.size() == PAGE || !connection.goLive(conversation);
        } while (more && wire.awaitRoom());
    }
}
