package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SsoLinked;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** The provider's word for somebody holds no more, for example after a change of the provider; nobody does it for themselves. */
record UnlinkSso(StaffId staff, StaffId by) {

    /** Refuses with {@code staff.not-for-oneself}. */
    UnlinkSso {
        if (staff.equals(by)) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
    }

    @UseCase
    static class Handler {

        private final SsoLinkRepository links;
        private final Admission admission;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SsoLinkRepository links, Admission admission, ApplicationEventPublisher events, Clock clock) {
            this.links = links;
            this.admission = admission;
            this.events = events;
            this.clock = clock;
        }

        void handle(UnlinkSso command) {
            if (links.remove(command.staff())) {
                var by = Actor.of(command.by());
                events.publishEvent(new SsoLinked(command.staff(), false, by, clock.instant()));
                admission.end(command.staff(), null, Ending.CHANGED, "", by);
            }
        }
    }
}
