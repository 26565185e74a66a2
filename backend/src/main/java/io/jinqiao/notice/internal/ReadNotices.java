package io.jinqiao.notice.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies before somebody: everything unread, and what they read last. */
@Component
class ReadNotices {

    private static final int MOST_UNREAD = 200;
    private static final int FEW_READ = 30;

    private final NoticeRepository notices;

    ReadNotices(NoticeRepository notices) {
        this.notices = notices;
    }

    /** @param unread how many there are, also where more are unread than are listed; newest first in both lists */
    record Notices(int unread, List<Line> fresh, List<Line> read) {}

    /** As somebody reads it; whose matter it is they see where they may open it. */
    record Line(
            UUID id,
            String kind,
            Subject subject,
            Map<String, String> says,
            Instant at,
            @Nullable Instant seenAt) {

        private static Line of(NoticeRow row) {
            return new Line(row.id(), row.kind(), row.subject(), row.says(), row.at(), row.seenAt());
        }
    }

    Notices of(StaffId staff) {
        return new Notices(
                notices.count(staff), lines(notices.unseen(staff, MOST_UNREAD)), lines(notices.seen(staff, FEW_READ)));
    }

    private static List<Line> lines(List<NoticeRow> rows) {
        return rows.stream().map(Line::of).toList();
    }
}
