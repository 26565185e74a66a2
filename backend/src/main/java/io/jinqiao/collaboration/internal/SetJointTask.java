package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.JointPageRepository.Task;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;

/** A member has to do something by a day. */
record SetJointTask(JointTeamId team, String text, StaffId owner, LocalDate dueOn, StaffId by) {

    SetJointTask {
        text = Words.required(text, 500);
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

        void handle(SetJointTask command) {
            var by = command.by();
            var team = teams.get(command.team()).working(by).reading(command.owner());
            var now = clock.instant();
            var task = new Task(Ids.next(), command.text(), command.owner(), command.dueOn(), by, now, null, null);
            page.set(team.id(), task);
            events.publishEvent(JointNews.task(team, task, false, by, now));
        }
    }
}
