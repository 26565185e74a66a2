package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.CustomerView;
import org.jspecify.annotations.Nullable;

/** A conversation as the desk lists it: with whom, and the last words. */
record ConversationCard(
        ConversationView conversation,
        CustomerView customer,
        @Nullable MessageView lastMessage) {}
