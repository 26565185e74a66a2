package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter waits for somebody else to approve it. */
public record LetterDrafted(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID letter,
        String letterKind,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.letter-drafted";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
