package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** A head or a supervisor calls people of several departments together; whoever calls is one of them. */
record CallJointTeam(Subject about, CustomerId customer, String title, List<StaffId> members, StaffId by) {

    @UseCase
    static class Handler {

        private final JointTeamRepository teams;
        private final RequestRepository numbers;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                JointTeamRepository teams,
                RequestRepository numbers,
                Staff staff,
                ApplicationEventPublisher events,
                Clock clock) {
            this.teams = teams;
            this.numbers = numbers;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        JointTeamId handle(CallJointTeam command) {
            command.members().forEach(staff::get);
            var now = clock.instant();
            var by = command.by();
            var team = new JointTeam(
                            JointTeamId.next(),
                            0,
                            numbers.nextNumber(now).replaceFirst("R", "J"),
                            command.about(),
                            command.customer(),
                            command.title(),
                            by,
                            now,
                            List.of(by),
                            null)
                    .joined(command.members());
            teams.add(team);
            events.publishEvent(JointNews.gathered(team, by, now));
            return team.id();
        }
    }
}
