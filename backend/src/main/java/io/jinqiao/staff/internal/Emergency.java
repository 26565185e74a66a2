package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A permission that somebody took in an emergency, and what came of looking at it afterwards.
 *
 * @param reviewDue until then somebody else looks at it
 */
record Emergency(
        UUID id,
        StaffId staff,
        Permission permission,
        String reason,
        Instant takenAt,
        Instant until,
        @Nullable Instant endedAt,
        Instant reviewDue,
        @Nullable StaffId reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable Boolean justified,
        String finding) {}
