package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposed change of a setting, and what a second person said to it. */
record SettingChange(
        UUID id,
        Setting setting,
        String reason,
        StaffId proposedBy,
        Instant proposedAt,
        @Nullable StaffId decidedBy,
        @Nullable Boolean approved,
        @Nullable String remark,
        @Nullable Instant decidedAt) {

    /** What letters say a head of complaints decides; what posts may grant, somebody above them. */
    Approval.Approver approver() {
        return switch (setting) {
            case Setting.Template _ -> Approval.Approver.HEAD;
            case Setting.Limit _ -> Approval.Approver.SENIOR;
        };
    }
}
