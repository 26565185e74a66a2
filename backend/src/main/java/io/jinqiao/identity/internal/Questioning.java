package io.jinqiao.identity.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Questions that somebody of the house asks a customer; nothing of an answer is ever in it. */
record Questioning(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        List<String> questions,
        StaffId askedBy,
        Instant askedAt,
        Instant until) {

    Questioning {
        questions = List.copyOf(questions);
    }

    enum State {
        OPEN,
        PASSED,
        FAILED,
        LATE
    }
}
