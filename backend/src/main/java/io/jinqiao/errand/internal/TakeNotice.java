package io.jinqiao.errand.internal;

import io.jinqiao.errand.events.NoticeTaken;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody did what a notice asked for; said twice, it counts once. */
record TakeNotice(ErrandId errand, int number, StaffId by) {

    @UseCase
    static class Handler {

        private final ErrandRepository errands;
        private final NoticeRepository notices;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ErrandRepository errands,
                NoticeRepository notices,
                Staff staff,
                ApplicationEventPublisher events,
                Clock clock) {
            this.errands = errands;
            this.notices = notices;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code errand.no-notice}, {@code errand.not-your-post}. */
        void handle(TakeNotice command) {
            var errand = errands.get(command.errand());
            var notice = notices.lock(command.errand(), command.number())
                    .orElseThrow(() -> Refused.notFound("errand.no-notice", "No such notice"));
            if (!staff.get(command.by()).posts().contains(notice.owner())) {
                throw Refused.forbidden("errand.not-your-post", "It is for " + notice.owner());
            }
            if (notice.takenAt() == null) {
                var now = clock.instant();
                notices.take(errand.id(), notice.number(), command.by(), now);
                events.publishEvent(new NoticeTaken(
                        errand.id(),
                        errand.process(),
                        notice.number(),
                        errand.customer(),
                        Actor.of(command.by()),
                        now));
            }
        }
    }
}
