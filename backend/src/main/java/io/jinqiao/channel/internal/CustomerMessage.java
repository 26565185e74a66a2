package io.jinqiao.channel.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as customers get it: staff are named in its detail, their id inside the house stays inside. */
record CustomerMessage(
        ConversationId conversation,
        long number,
        String clientId,
        From from,
        MessageView.Kind kind,
        String text,
        @Nullable Map<String, Object> detail,
        Instant at) {

    record From(Actor.Kind kind, @Nullable UUID id) {}

    static CustomerMessage of(MessageView it) {
        var kind = it.from().kind();
        var from = new From(kind, kind == Actor.Kind.STAFF ? null : it.from().id());
        return new CustomerMessage(
                it.conversation(), it.number(), it.clientId(), from, it.kind(), it.text(), it.detail(), it.at());
    }
}
