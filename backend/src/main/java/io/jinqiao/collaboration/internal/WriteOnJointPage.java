package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.JointPageRepository.Entry;
import io.jinqiao.collaboration.internal.JointPageRepository.Kind;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** A note, a decision, or the minutes of a meeting with its day and who was there. */
record WriteOnJointPage(
        JointTeamId team, Kind kind, String text, @Nullable LocalDate heldOn, List<StaffId> attendees, StaffId by) {

    WriteOnJointPage {
        text = Words.required(text, 4000);
        attendees = List.copyOf(attendees);
        if ((kind == Kind.MEETING) != (heldOn != null) || (kind != Kind.MEETING && !attendees.isEmpty())) {
            throw Refused.invalid("collaboration.bad-entry", "Minutes, and only they, have a day and attendees");
        }
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

        void handle(WriteOnJointPage command) {
            var team = teams.get(command.team()).working(command.by());
            command.attendees().forEach(team::reading);
            var now = clock.instant();
            var entry =
                    new Entry(command.kind(), command.by(), command.text(), command.heldOn(), command.attendees(), now);
            page.write(team.id(), entry);
            events.publishEvent(JointNews.noted(team, command.kind(), command.by(), now));
        }
    }
}
