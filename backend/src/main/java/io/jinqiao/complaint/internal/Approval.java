package io.jinqiao.complaint.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a second person: more time, money, or a letter leaving the house.
 *
 * @param amount in hundredths of a yuan
 */
record Approval(
        UUID id,
        ComplaintId complaint,
        Wish wish,
        @Nullable Integer days,
        @Nullable Long amount,
        @Nullable UUID letter,
        String reason,
        StaffId askedBy,
        Instant askedAt,
        @Nullable StaffId decidedBy,
        @Nullable Boolean approved,
        @Nullable String remark,
        @Nullable Instant decidedAt) {

    enum Wish {
        EXTENSION,
        COMPENSATION,
        LETTER
    }

    static Approval extension(
            UUID id, Complaint complaint, int days, UUID letter, String reason, StaffId by, Instant at) {
        return new Approval(
                id, complaint.id(), Wish.EXTENSION, days, null, letter, reason, by, at, null, null, null, null);
    }

    static Approval compensation(UUID id, Complaint complaint, long amount, String reason, StaffId by, Instant at) {
        return new Approval(
                id, complaint.id(), Wish.COMPENSATION, null, amount, null, reason, by, at, null, null, null, null);
    }

    static Approval letter(UUID id, Complaint complaint, Letter letter, StaffId by, Instant at) {
        return new Approval(
                id,
                complaint.id(),
                Wish.LETTER,
                null,
                null,
                letter.id(),
                letter.title(),
                by,
                at,
                null,
                null,
                null,
                null);
    }

    int daysThere() {
        return requireNonNull(days);
    }

    long amountThere() {
        return requireNonNull(amount);
    }

    UUID letterThere() {
        return requireNonNull(letter);
    }
}
