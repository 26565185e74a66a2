package io.jinqiao.channel.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings stored messages to the screens they belong on: once, in order, none missing. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int PAGE = 200;

    private final Connections connections;
    private final Conversations conversations;

    Delivery(Connections connections, Conversations conversations) {
        this.connections = connections;
        this.conversations = conversations;
    }

    /** All of a commit first, then one flush a connection. */
    @EventListener
    void on(MessagesStored news) {
        var touched = new LinkedHashSet<Connection>();
        for (var stored : news.messages()) {
            var letter = new Letter(stored);
            toCustomer(stored.customer(), letter, touched);
            toStaff(stored.owner(), letter, touched);
        }
        touched.forEach(connection -> connection.wire().flush());
    }

    private void toCustomer(CustomerId customer, Letter letter, Set<Connection> touched) {
        for (var connection : connections.of(customer)) {
            touched.add(connection);
            if (connection.deliver(letter, letter.forCustomers())) {
                readOn(connection, letter.conversation());
            }
        }
    }

    private void toStaff(@Nullable StaffId owner, Letter letter, Set<Connection> touched) {
        var reached = new LinkedHashSet<>(connections.watching(letter.conversation()));
        if (owner != null) {
            reached.addAll(connections.of(owner));
        }
        for (var connection : reached) {
            touched.add(connection);
            if (connection.deliver(letter, letter.forStaff())) {
                readOn(connection, letter.conversation());
            }
        }
    }

    private void readOn(Connection connection, ConversationId conversation) {
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
        boolean more;
        do {
            var page = conversations.since(conversation, connection.sentUpTo(conversation), PAGE);
            for (var message : page) {
                var json = isStaff ? Frames.message(message) : Frames.message(CustomerMessage.of(message));
                connection.read(conversation, message.number(), json);
            }
            connection.wire().flush();
            more = page.size() == PAGE || !connection.goLive(conversation);
        } while (more);
    }
}
