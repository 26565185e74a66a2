package io.jinqiao.complaint;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint on its way in.
 *
 * @param key the same for the same wish, however often it is sent; at most 100 characters
 */
public record NewComplaint(
        CustomerId customer,
        @Nullable ConversationId conversation,
        Receipt receipt,
        Filer filer,
        Account account,
        @Nullable String key,
        Actor by) {}
