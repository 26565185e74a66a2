package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much somebody of a post may grant; the institution keeps it as data. */
@Repository
class Limits {

    private static final String GREATEST = """
            select coalesce(max(amount), 0) from complaint.compensation_limit where post = any(:posts)
            """;

    private final JdbcClient jdbc;
    private final Staff staff;

    Limits(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** A head of complaints, up to what that post may grant. */
    Approval.Approver approver(long amount) {
        return amount <= greatest(List.of(Heads.HEAD)) ? Approval.Approver.HEAD : Approval.Approver.SENIOR;
    }

    /** Refuses with {@code complaint.over-limit}. */
    void check(StaffId approver, long amount) {
        var greatest = greatest(staff.get(approver).posts());
        if (amount > greatest) {
            throw Refused.forbidden("complaint.over-limit", "This post grants at most %d".formatted(greatest));
        }
    }

    private long greatest(List<String> posts) {
        return jdbc.sql(GREATEST)
                .param("posts", posts.toArray(String[]::new))
                .query((row, index) -> row.getLong(1))
                .single();
    }
}
