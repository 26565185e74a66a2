package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;

/** A conversation in somebody's hands; its id is that of the step that put it there. */
record Assignment(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        StaffId staff,
        String skill,
        int priority,
        Instant assignedAt) {}
