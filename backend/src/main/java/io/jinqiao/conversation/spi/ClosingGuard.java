package io.jinqiao.conversation.spi;

import io.jinqiao.conversation.Closing;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;

/** Whoever knows something that must be done before a conversation ends. */
public interface ClosingGuard {

    /** In the closing's transaction and before anything is changed; a {@link io.jinqiao.kernel.Refused} keeps it open. */
    void mayClose(ConversationId conversation, Actor by, Closing closing);
}
