package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.WordingConfirmed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody read that a wording changed; saying it again changes nothing. */
record ConfirmChange(UUID notice, StaffId by) {

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

        void handle(ConfirmChange command) {
            var now = clock.instant();
            var notice = notices.get(command.notice());
            if (notices.confirm(notice.id(), command.by(), now)) {
                events.publishEvent(new WordingConfirmed(
                        notice.id(),
                        notice.article(),
                        notice.version(),
                        notice.business(),
                        Actor.of(command.by()),
                        now));
            }
        }
    }
}
