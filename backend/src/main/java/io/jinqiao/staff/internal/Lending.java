package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Permissions of one person that another has for a time.
 *
 * @param endedAt before {@code until} where one of the two ended it
 */
record Lending(
        UUID id,
        StaffId lender,
        StaffId borrower,
        List<Permission> permissions,
        Instant from,
        Instant until,
        String reason,
        Instant lentAt,
        @Nullable Instant endedAt,
        @Nullable StaffId endedBy) {}
