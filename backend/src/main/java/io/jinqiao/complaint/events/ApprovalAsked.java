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

/** Something needs a second person; {@code told} are those who decide such things, {@code approver} is what they are. */
public record ApprovalAsked(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID approval,
        String wish,
        String reason,
        String approver,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "complaint.approval-asked";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }

    @Override
    public String topic() {
        return "approval:" + approval;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "wish", wish, "approver", approver);
    }
}
