package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** More time that somebody asked for, and what a second person said to it. */
record Extension(
        UUID id,
        TicketId ticket,
        ClockId clock,
        int amount,
        MoreTime.Unit unit,
        String reason,
        StaffId askedBy,
        Instant askedAt,
        @Nullable StaffId decidedBy,
        @Nullable Boolean approved,
        @Nullable String remark,
        @Nullable Instant decidedAt) {

    static Extension asked(
            UUID id,
            Ticket ticket,
            ClockId clock,
            int amount,
            MoreTime.Unit unit,
            String reason,
            StaffId by,
            Instant at) {
        return new Extension(id, ticket.id(), clock, amount, unit, reason, by, at, null, null, null, null);
    }
}
