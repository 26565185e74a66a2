package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words to the complainant.
 *
 * @param template the version of the template it was written from
 * @param sentBy CONVERSATION or MATTERS; null until somebody else approved it
 * @param sha256 of the words as they were sent
 */
record Letter(
        UUID id,
        ComplaintId complaint,
        Kind kind,
        int template,
        String title,
        String words,
        StaffId draftedBy,
        Instant draftedAt,
        @Nullable StaffId approvedBy,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable String sha256) {

    enum Kind {
        ACKNOWLEDGEMENT,
        EXTENSION,
        DECISION,
        DECLINED,
        RECHECK
    }

    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
