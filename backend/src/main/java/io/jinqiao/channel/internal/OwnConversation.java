package io.jinqiao.channel.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import org.jspecify.annotations.Nullable;

/** A conversation as its customer sees it. */
record OwnConversation(
        ConversationId id,
        ConversationView.State state,
        Language language,
        long lastNumber,
        @Nullable Bilingual ownerName,
        @Nullable String ownerNumber,
        boolean formFilled) {

    static OwnConversation of(ConversationView it, Colleagues colleagues) {
        var badge = it.owner() == null ? null : colleagues.badge(it.owner());
        return new OwnConversation(
                it.id(),
                it.state(),
                it.language(),
                it.lastNumber(),
                badge == null ? null : badge.name(),
                badge == null ? null : badge.number(),
                it.form() != null);
    }
}
