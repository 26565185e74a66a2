package io.jinqiao.channel.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Refused;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What both sides do alike: send words. */
@Component
class Speaking {

    private final Conversations conversations;
    private final Outgoing outgoing;
    private final ChannelSettings settings;

    Speaking(Conversations conversations, Outgoing outgoing, ChannelSettings settings) {
        this.conversations = conversations;
        this.outgoing = outgoing;
        this.settings = settings;
    }

    Outgoing outgoing() {
        return outgoing;
    }

    /** Too many are refused one by one: nothing a client sent disappears without a word. */
    void say(Connection connection, Frame frame, Supplier<NewMessage> words) {
        if (!connection.maySpeak(settings)) {
            throw Line.tooFast();
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

    static void pong(Connection connection) {
        connection.wire().frame(Frames.PONG);
        connection.wire().flush();
    }

    private static Refused refused(Throwable why) {
        var cause = why instanceof CompletionException wrapped ? wrapped.getCause() : why;
        return cause instanceof Refused refused
                ? refused
                : new Refused(Refused.Kind.UNAVAILABLE, "web.unexpected", "Something went wrong here");
    }
}
