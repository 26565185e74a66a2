package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an answer showed to be wrong; closed when every measure against it is confirmed. */
record Finding(
        UUID id,
        UUID round,
        UUID sheet,
        String unit,
        String question,
        Severity severity,
        String words,
        StaffId by,
        Instant at,
        @Nullable Instant closedAt) {

    enum Severity {
        LOW,
        MEDIUM,
        HIGH
    }

    enum State {
        OPEN,
        DONE,
        CONFIRMED
    }

    /**
     * What is done against a finding.
     *
     * @param state DONE when its owner says so, CONFIRMED when somebody else does
     * @param outcome what its owner says was done
     */
    record Measure(
            UUID id,
            UUID finding,
            String words,
            StaffId owner,
            Instant dueAt,
            State state,
            @Nullable String outcome,
            @Nullable StaffId confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable Instant missedAt) {

        Subject subject() {
            return new Subject("measure", id);
        }
    }
}
