package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The complainant was told in writing; {@code sha256} is of the words sent. */
public record LetterSent(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        @Nullable ConversationId conversation,
        UUID letter,
        String letterKind,
        String title,
        String sentBy,
        String sha256,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.letter-sent";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
