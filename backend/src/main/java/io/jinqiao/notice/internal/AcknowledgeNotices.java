package io.jinqiao.notice.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.notice.events.NoticeAcknowledged;
import io.jinqiao.notice.events.NoticesChanged;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody says that they know; of each the journal keeps when. Saying it twice, or of what is not theirs, changes nothing. */
record AcknowledgeNotices(StaffId by, List<UUID> notices) {

    private static final int MOST = 500;

    AcknowledgeNotices {
        notices = List.copyOf(notices);
        if (notices.size() > MOST) {
            throw Refused.invalid("notice.too-many", "At most %d at once".formatted(MOST));
        }
    }

    @UseCase
    static class Handler {

        private final NoticeRepository notices;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(NoticeRepository notices, ApplicationEventPublisher events, Clock clock) {
            this.notices = notices;
            this.events = events;
            this.clock = clock;
        }

        void handle(AcknowledgeNotices command) {
            var by = Actor.of(command.by());
            var now = clock.instant();
            var seen = notices.acknowledge(command.by(), command.notices(), now);
            seen.forEach(notice -> events.publishEvent(new NoticeAcknowledged(
                    notice.subject(), notice.kind(), notice.at(), notice.customer(), notice.business(), by, now)));
            if (!seen.isEmpty()) {
                events.publishEvent(new NoticesChanged(command.by()));
            }
        }
    }
}
