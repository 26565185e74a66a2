package io.jinqiao.channel.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What customers say on {@code /ws}. */
@Component
class CustomerTalk implements Talk {

    private final VisitDesk visits;
    private final Conversations conversations;
    private final Connections connections;
    private final Colleagues colleagues;
    private final Delivery delivery;
    private final Speaking speaking;
    private final Typing typing;

    CustomerTalk(
            VisitDesk visits,
            Conversations conversations,
            Connections connections,
            Colleagues colleagues,
            Delivery delivery,
            Speaking speaking,
            Typing typing) {
        this.visits = visits;
        this.conversations = conversations;
        this.connections = connections;
        this.colleagues = colleagues;
        this.delivery = delivery;
        this.speaking = speaking;
        this.typing = typing;
    }

    @Override
    public void hear(Connection connection, Frame frame) {
        switch (frame.type()) {
            case "hello" -> greet(connection, frame);
            case "message" -> say(connection, frame);
            case "typing" -> typing.hear(connection, frame.conversation());
            case "ping" -> Speaking.pong(connection);
            default -> throw Refused.invalid("channel.unknown-type", "No frame of this type is known here");
        }
    }

    @Override
    public void ended(Connection connection) {
        var me = customer(connection.who());
        if (me != null) {
            connections.remove(me, connection);
        }
    }

    private void greet(Connection connection, Frame frame) {
        var me = visits.recognise(frame.text("token")).orElseThrow(CustomerTalk::unknown);
        var before = customer(connection.who());
        if (before != null && !before.equals(me)) {
            throw Refused.conflict("channel.someone-else", "This connection is somebody else's");
        }
        connection.introduce(Actor.of(me));
        var id = frame.conversationOrNull();
        var conversation = id == null ? null : own(id, me);
        if (id != null) {
            connection.fallBehind(id, frame.number("after"));
        }
        connection
                .wire()
                .frame(Frames.welcome(conversation == null ? null : OwnConversation.of(conversation, colleagues)));
        connection.wire().flush();
        connections.add(me, connection);
        if (id != null) {
            delivery.read(connection, id);
        }
    }

    private ConversationView own(ConversationId id, CustomerId me) {
        var conversation = conversations.get(id);
        if (!conversation.customer().equals(me)) {
            throw Refused.forbidden("conversation.not-yours", "This conversation is somebody else's");
        }
        return conversation;
    }

    private void say(Connection connection, Frame frame) {
        var me = customer(connection.who());
        if (me == null) {
            throw Refused.invalid("channel.hello-first", "Say hello first");
        }
        speaking.say(
                connection,
                frame,
                () -> speaking.outgoing()
                        .ofCustomer(
                                me,
                                frame.conversation(),
                                frame.text("clientId"),
                                frame.text("text"),
                                frame.textOrNull("choice")));
    }

    private static @Nullable CustomerId customer(@Nullable Actor who) {
        UUID id = who == null ? null : who.id();
        return id == null ? null : new CustomerId(id);
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.UNAUTHENTICATED, "channel.unknown-visitor", "Come in first");
    }
}
