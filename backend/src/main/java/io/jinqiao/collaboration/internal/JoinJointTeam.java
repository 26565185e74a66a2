package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** A member brings others in; they see the whole page from its beginning. */
record JoinJointTeam(JointTeamId team, List<StaffId> more, StaffId by) {

    @UseCase
    static class Handler {

        private final JointTeamRepository teams;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(JointTeamRepository teams, Staff staff, ApplicationEventPublisher events, Clock clock) {
            this.teams = teams;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        void handle(JoinJointTeam command) {
            command.more().forEach(staff::get);
            var team = teams.get(command.team()).working(command.by()).joined(command.more());
            teams.save(team);
            events.publishEvent(JointNews.gathered(team, command.by(), clock.instant()));
        }
    }
}
