package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever had to do it, or whoever called the team, says that it is done. */
record FinishJointTask(JointTeamId team, UUID task, StaffId by) {

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

        void handle(FinishJointTask command) {
            var by = command.by();
            var team = teams.get(command.team()).working(by);
            var task = page.tasks(team.id()).stream()
                    .filter(each -> each.id().equals(command.task()))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("collaboration.unknown-task", "No such task"));
            if (!by.equals(task.owner()) && !by.equals(team.calledBy())) {
                throw Refused.forbidden("collaboration.not-your-task", "Somebody else has to do this");
            }
            var now = clock.instant();
            page.finish(team.id(), task.id(), by, now);
            events.publishEvent(JointNews.task(team, task, true, by, now));
        }
    }
}
