package io.jinqiao.channel.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes messages of what clients send; who sends is the server's knowledge, never the client's word. */
@Component
class Outgoing {

    private final Colleagues colleagues;

    Outgoing(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** {@code choice} is the article a customer picked among those offered. */
    NewMessage ofCustomer(CustomerId from, ConversationId into, String clientId, String text, @Nullable String choice) {
        return message(Actor.of(from), into, clientId, text, choice == null ? null : Map.of("choice", choice));
    }

    /** Words of staff carry their name, and the article with its version where they send one. */
    NewMessage ofStaff(
            StaffId from,
            ConversationId into,
            String clientId,
            String text,
            @Nullable String article,
            @Nullable Integer version) {
        var detail = new HashMap<String, Object>();
        detail.put("by", colleagues.badge(from));
        if (article != null) {
            detail.put("article", article);
            detail.put("version", version == null ? 0 : version);
        }
        return message(Actor.of(from), into, clientId, text, detail);
    }

    /** Waits for the commit, on a virtual thread of the asker's own. */
    static Receipt stored(CompletableFuture<Receipt> receipt) {
        try {
            return receipt.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
    }

    private static NewMessage message(
            Actor from, ConversationId into, String clientId, String text, @Nullable Map<String, Object> detail) {
        return new NewMessage(into, from, clientId, MessageView.Kind.TEXT, text, detail);
    }
}
