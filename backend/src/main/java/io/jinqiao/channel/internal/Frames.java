package io.jinqiao.channel.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The words of the live protocol that the server says (docs/develop/live-protocol.md). */
final class Frames {

    static final String PONG = "{\"type\":\"pong\"}";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Frames() {}

    private record Welcome(String type, @Nullable OwnConversation conversation) {}

    private record Refusal(String type, @Nullable String clientId, String code, String detail) {}

    private record News(String type, String kind, String subject) {}

    private record Typing(String type, ConversationId conversation, Actor.Kind from) {}

    private record Ack(ConversationId conversation, String clientId, long number, String at) {}

    static String welcome(@Nullable OwnConversation conversation) {
        return JSON.writeValueAsString(new Welcome("welcome", conversation));
    }

    static String refused(@Nullable String clientId, Refused why) {
        return JSON.writeValueAsString(new Refusal("refused", clientId, why.code(), why.getMessage()));
    }

    static String event(String kind, Subject subject) {
        return JSON.writeValueAsString(new News("event", kind, subject.toString()));
    }

    static String typing(ConversationId conversation, Actor.Kind from) {
        return JSON.writeValueAsString(new Typing("typing", conversation, from));
    }

    /** An acknowledgement on its way into a frame of many. */
    static String ack(ConversationId conversation, Receipt receipt) {
        return JSON.writeValueAsString(new Ack(
                conversation, receipt.clientId(), receipt.number(), receipt.at().toString()));
    }

    /** A message on its way into a frame of many. */
    static String message(MessageView message) {
        return JSON.writeValueAsString(message);
    }

    static String message(CustomerMessage message) {
        return JSON.writeValueAsString(message);
    }
}
