package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.JointTeam.Ending;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever called the team sums up what came of it, once everything is done. */
record CloseJointTeam(JointTeamId team, String summary, StaffId by) {

    CloseJointTeam {
        summary = Words.required(summary, 4000);
    }

    @UseCase
    static class Handler {

        private final JointTeamRepository teams;
        private final JointPageRepository page;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(JointTeamRepository teams, JointPageRepository page, ApplicationEventPublisher events, Clock clock) {
            this.teams = teams;
            this.page = page;
            this.events = events;
            this.clock = clock;
        }

        void handle(CloseJointTeam command) {
            var by = command.by();
            var team = teams.get(command.team()).working(by);
            if (!by.equals(team.calledBy())) {
                throw Refused.forbidden("collaboration.not-caller", "Whoever called the team closes it");
            }
            if (page.tasks(team.id()).stream().anyMatch(task -> task.doneAt() == null)) {
                throw Refused.conflict("collaboration.tasks-open", "Something is still to be done");
            }
            var now = clock.instant();
            var closed = team.closed(new Ending(command.summary(), by, now));
            teams.save(closed);
            events.publishEvent(JointNews.closed(closed, by, now));
        }
    }
}
