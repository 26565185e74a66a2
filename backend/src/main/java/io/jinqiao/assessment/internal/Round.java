package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round: a questionnaire, as it was when the round began, asked of teams about a period.
 *
 * @param dueAt by when every team must have answered
 * @param ledBy who began it and is told when it is answered or late
 * @param endedAt when it was closed and its last finding too
 */
record Round(
        UUID id,
        String title,
        Questionnaire questionnaire,
        LocalDate from,
        LocalDate to,
        Instant dueAt,
        StaffId ledBy,
        Instant begunAt,
        @Nullable Instant closedAt,
        @Nullable Instant endedAt) {

    Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID round) {
        return new Subject("assessment", round);
    }

    /** When a term of this round is warned of; null when that has passed already, for then it was said with the asking. */
    @Nullable Instant warnAt(Instant due, Instant now) {
        var warning = due.minus(Duration.ofDays(questionnaire.warnDays()));
        return warning.isAfter(now) ? warning : null;
    }

    /** What one team is asked. */
    record Sheet(
            UUID id,
            UUID round,
            String unit,
            StaffId person,
            @Nullable Instant submittedAt,
            @Nullable Instant missedAt) {}

    /** An answer as it is kept. */
    record Answered(Answer answer, boolean fallsShort, StaffId by, Instant at) {}
}
