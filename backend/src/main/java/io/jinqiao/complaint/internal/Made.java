package io.jinqiao.complaint.internal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is made of a complaint on its way: what each step brings, and the states that hold exactly what is true in them. */
final class Made {

    private Made() {}

    /** How urgent it is and how the return counts it: where it was done, which business, why (JR/T 0169). */
    record Grading(Grade grade, CaseType type, String way, String line, String cause, StaffId by, Instant at) {}

    enum Liability {
        NONE,
        PARTLY,
        MAINLY,
        FULLY,
        THIRD_PARTY
    }

    /** What was found out, on which basis, and who has to answer for it (CP6). */
    record Findings(String text, String basis, Liability liability, StaffId by, Instant at) {

        Findings {
            text = Words.required(text, 4000);
            basis = Words.required(basis, 2000);
        }
    }

    /**
     * How it shall be settled.
     *
     * @param compensation in hundredths of a yuan
     * @param approval of the compensation; null where there is none to approve
     * @param cleared whether the customer may see it
     */
    record Proposal(
            int round,
            String text,
            long compensation,
            @Nullable UUID approval,
            boolean cleared,
            StaffId by,
            Instant at) {

        Proposal {
            text = Words.required(text, 4000);
            if (compensation < 0) {
                throw Refused.invalid("complaint.bad-amount", "Nobody is compensated with less than nothing");
            }
        }

        Proposal clear() {
            return new Proposal(round, text, compensation, approval, true, by, at);
        }
    }

    /** What the customer says to it. */
    record Word(boolean agreed, String remark, Actor by, Instant at) {

        Word {
            remark = Words.optional(remark, 1000);
        }
    }

    record Resolution(String text, StaffId by, Instant at) {

        Resolution {
            text = Words.required(text, 4000);
        }
    }

    /** 1 to 5. */
    record Rating(boolean satisfied, int score, String remark, Instant at) {

        Rating {
            remark = Words.optional(remark, 1000);
            if (score < 1 || score > 5) {
                throw Refused.invalid("complaint.bad-score", "A score is 1 to 5");
            }
        }
    }

    enum How {
        CLOSED,
        WITHDRAWN,
        DECLINED,
        MERGED
    }

    record Ending(How how, String reason, Actor by, Instant at) {

        Ending {
            reason = Words.optional(reason, 1000);
        }
    }

    record Case(Grading grading, StaffId owner, Findings findings) {}

    record Outcome(Case work, Proposal proposal, @Nullable Word word, Resolution resolution) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    sealed interface State {}

    record Received() implements State {}

    record Graded(Grading grading) implements State {}

    record Investigating(
            Grading grading, StaffId owner, @Nullable Findings findings) implements State {}

    record Proposed(Case work, Proposal proposal) implements State {}

    record Answered(Case work, Proposal proposal, Word word) implements State {}

    record Resolved(Outcome outcome) implements State {}

    record Told(Outcome outcome, Instant toldAt) implements State {}

    record Rated(Outcome outcome, Instant toldAt, Rating rating) implements State {}

    record Closed(Outcome outcome, Instant toldAt, @Nullable Rating rating, Ending ending) implements State {}

    record Archived(Closed file, Instant at) implements State {}

    /** It ended on its way. */
    record Ended(@Nullable Grading grading, @Nullable StaffId owner, Ending ending) implements State {}
}
