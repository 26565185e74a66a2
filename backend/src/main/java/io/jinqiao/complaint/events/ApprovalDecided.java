package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second person decided; whoever asked is told. */
public record ApprovalDecided(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID approval,
        String wish,
        boolean approved,
        String remark,
        StaffId askedBy,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "complaint.approval-decided";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }

    @Override
    public List<StaffId> told() {
        return List.of(askedBy);
    }

    @Override
    public String topic() {
        return "approval:" + approval;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "wish", wish, "approved", String.valueOf(approved));
    }
}
