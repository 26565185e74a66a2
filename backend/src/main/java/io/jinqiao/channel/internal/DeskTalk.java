package io.jinqiao.channel.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one member of staff says on {@code /ws/desk}; who it is was settled at the handshake. */
final class DeskTalk implements Talk {

    private static final int MOST_RESUMED = 200;

    private final SignedIn me;
    private final House house;
    private final Set<ConversationId> watched = new HashSet<>();

    DeskTalk(SignedIn me, House house) {
        this.me = me;
        this.house = house;
    }

    /** What every desk connection needs. */
    record House(
            Conversations conversations,
            Customers customers,
            Connections connections,
            Delivery delivery,
            Speaking speaking,
            Typing typing,
            Presence presence) {}

    @Override
    public void hear(Connection connection, Frame frame) {
        switch (frame.type()) {
            case "hello" -> greet(connection, frame);
            case "message" -> say(connection, frame);
            case "typing" -> house.typing.hear(connection, frame.conversation());
            case "watch" -> watch(connection, frame);
            case "unwatch" -> unwatch(connection, frame.conversation());
            case "ping" -> Speaking.pong(connection);
            default -> throw Refused.invalid("channel.unknown-type", "No frame of this type is known here");
        }
    }

    @Override
    public void ended(Connection connection) {
        watched.forEach(id -> house.connections.unwatch(id, connection));
        if (connection.who() != null && house.connections.remove(me.id(), connection)) {
            house.presence.look(me.id());
        }
    }

    private void greet(Connection connection, Frame frame) {
        var resumed = resumed(frame.numbers("after"));
        resumed.forEach(connection::fallBehind);
        var isNew = connection.who() == null;
        connection.introduce(me.actor());
        connection.wire().frame(Frames.welcome(null));
        connection.wire().flush();
        if (isNew && house.connections.add(me.id(), connection)) {
            house.presence.look(me.id());
        }
        resumed.keySet().forEach(id -> house.delivery.read(connection, id));
    }

    /** Of what a desk says it has on screen, what it may still read. */
    private Map<ConversationId, Long> resumed(Map<ConversationId, Long> after) {
        if (after.size() > MOST_RESUMED) {
            throw Refused.invalid("channel.malformed", "At most 200 conversations are resumed at once");
        }
        var known = house.conversations.all(List.copyOf(after.keySet()));
        return house.customers.sight(me, Permission.WATCH_FLOOR).only(known, ConversationView::matter).stream()
                .map(ConversationView::id)
                .collect(Collectors.toMap(Function.identity(), id -> after.getOrDefault(id, 0L)));
    }

    private void say(Connection connection, Frame frame) {
        requireHello(connection);
        var speaking = house.speaking;
        speaking.say(
                connection,
                frame,
                () -> speaking.outgoing()
                        .ofStaff(
                                me.id(),
                                frame.conversation(),
                                frame.text("clientId"),
                                frame.text("text"),
                                frame.textOrNull("article"),
                                Math.toIntExact(Math.clamp(frame.number("version"), 0, Integer.MAX_VALUE)))
                        .surely(frame.flag("sure")));
    }

    private void watch(Connection connection, Frame frame) {
        requireHello(connection);
        var conversation = house.conversations.get(frame.conversation());
        house.customers
                .sight(me, Permission.WATCH_FLOOR)
                .require(
                        conversation.matter(),
                        () -> Refused.forbidden("conversation.not-yours", "This conversation is somebody else's"));
        connection.fallBehind(conversation.id(), frame.number("after"));
        watched.add(conversation.id());
        house.connections.watch(conversation.id(), connection);
        house.delivery.read(connection, conversation.id());
    }

    private void unwatch(Connection connection, ConversationId conversation) {
        if (watched.remove(conversation)) {
            house.connections.unwatch(conversation, connection);
        }
    }

    private static void requireHello(Connection connection) {
        if (connection.who() == null) {
            throw Refused.invalid("channel.hello-first", "Say hello first");
        }
    }
}
