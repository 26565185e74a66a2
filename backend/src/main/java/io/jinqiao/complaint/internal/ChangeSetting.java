package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.SettingDecided;
import io.jinqiao.complaint.events.SettingProposed;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** What letters say and what posts may grant is proposed by one person and comes into force by another's word. */
sealed interface ChangeSetting {

    record Propose(Setting setting, String reason, Clerk by) implements ChangeSetting {

        public Propose {
            reason = Words.required(reason, 1000);
        }
    }

    record Decide(UUID change, boolean approved, String remark, Clerk by) implements ChangeSetting {

        public Decide {
            remark = Words.optional(remark, 1000);
            if (!approved && remark.isEmpty()) {
                throw Refused.invalid("complaint.reason-missing", "A no takes a reason");
            }
        }
    }

    @UseCase
    class Handler {

        private final SettingRepository settings;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(SettingRepository settings, Staff staff, ApplicationEventPublisher events, Clock clock) {
            this.settings = settings;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        void handle(Propose command) {
            var by = command.by();
            var now = clock.instant();
            var change = new SettingChange(
                    Ids.next(), command.setting(), command.reason(), by.id(), now, null, null, null, null);
            settings.propose(change);
            var post = Heads.postOf(change.approver().part());
            var told = staff.all().stream()
                    .filter(person -> person.posts().contains(post))
                    .map(StaffView::id)
                    .toList();
            events.publishEvent(new SettingProposed(change.id(), what(change), change.reason(), told, by.actor(), now));
        }

        /** Refuses with {@code complaint.own-wish}, {@code complaint.no-approver}, {@code complaint.no-senior-approver}. */
        void handle(Decide command) {
            var by = command.by();
            var now = clock.instant();
            var change = settings.waiting(command.change());
            by.deciding(change.proposedBy(), change.approver());
            settings.decide(change.id(), by.id(), command.approved(), command.remark(), now);
            if (command.approved()) {
                settings.putInForce(change.setting());
            }
            events.publishEvent(new SettingDecided(
                    change.id(),
                    what(change),
                    command.approved(),
                    command.remark(),
                    change.proposedBy(),
                    by.actor(),
                    now));
        }

        private static String what(SettingChange change) {
            return switch (change.setting()) {
                case Setting.Template template -> template.title();
                case Setting.Limit limit -> limit.post();
            };
        }
    }
}
