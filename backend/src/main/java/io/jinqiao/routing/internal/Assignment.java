package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;

/**
 * A conversation in somebody's hands; its id is that of the step that put it there.
 *
 * @param places what it weighed by the rules when it came into anybody's hands; whoever has fewer gives all they have
 */
record Assignment(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        StaffId staff,
        String skill,
        int priority,
        int places,
        Instant assignedAt) {

    int placesOf(int capacity) {
        return Math.min(places, capacity);
    }
}
