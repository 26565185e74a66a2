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
 * @param why for a pause, what the rule of the term calls it
 * @param approver who decides it; letters go out by any other handler
 */
record Approval(
        UUID id,
        ComplaintId complaint,
        Wish wish,
        @Nullable Integer days,
        @Nullable Long amount,
        @Nullable UUID letter,
        @Nullable String why,
        String reason,
        Approver approver,
        StaffId askedBy,
        Instant askedAt,
        @Nullable StaffId decidedBy,
        @Nullable Boolean approved,
        @Nullable String remark,
        @Nullable Instant decidedAt) {

    enum Wish {
        EXTENSION,
        PAUSE,
        COMPENSATION,
        LETTER
    }

    /** Who the law, the rule of the term or the limits of posts ask for. */
    enum Approver {
        HEAD("complaint-head"),
        /** The head office's senior manager: a second extension, money above what a head may grant. */
        SENIOR("head-office-senior-manager");

        private final String part;

        Approver(String part) {
            this.part = part;
        }

        /** The word of rules for it; whoever else a rule names stands above the heads of complaints. */
        static Approver of(String part) {
            return part.equals(HEAD.part) ? HEAD : SENIOR;
        }

        String part() {
            return part;
        }
    }

    static Approval extension(
            UUID id,
            Complaint complaint,
            int days,
            UUID letter,
            String reason,
            Approver approver,
            StaffId by,
            Instant at) {
        return new Approval(
                id,
                complaint.id(),
                Wish.EXTENSION,
                days,
                null,
                letter,
                null,
                reason,
                approver,
                by,
                at,
                null,
                null,
                null,
                null);
    }

    static Approval compensation(
            UUID id, Complaint complaint, long amount, String reason, Approver approver, StaffId by, Instant at) {
        return new Approval(
                id,
                complaint.id(),
                Wish.COMPENSATION,
                null,
                amount,
                null,
                null,
                reason,
                approver,
                by,
                at,
                null,
                null,
                null,
                null);
    }

    /** @param why what the rule of the term calls it, for example {@code outside-appraisal} */
    static Approval pause(UUID id, Complaint complaint, String why, String reason, StaffId by, Instant at) {
        return new Approval(
                id,
                complaint.id(),
                Wish.PAUSE,
                null,
                null,
                null,
                why,
                reason,
                Approver.HEAD,
                by,
                at,
                null,
                null,
                null,
                null);
    }

    static Approval letter(UUID id, Complaint complaint, Letter letter, StaffId by, Instant at) {
        return new Approval(
                id,
                complaint.id(),
                Wish.LETTER,
                null,
                null,
                letter.id(),
                null,
                letter.title(),
                Approver.HEAD,
                by,
                at,
                null,
                null,
                null,
                null);
    }

    String whyThere() {
        return requireNonNull(why);
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
