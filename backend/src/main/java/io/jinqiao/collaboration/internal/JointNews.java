package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.events.JointTaskChanged;
import io.jinqiao.collaboration.events.JointTeamClosed;
import io.jinqiao.collaboration.events.JointTeamGathered;
import io.jinqiao.collaboration.events.JointTeamNoted;
import io.jinqiao.collaboration.internal.JointPageRepository.Kind;
import io.jinqiao.collaboration.internal.JointPageRepository.Task;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;

/** Joint teams put into the words of facts, which hold no words of people. */
final class JointNews {

    private JointNews() {}

    static JointTeamGathered gathered(JointTeam team, StaffId by, Instant at) {
        return new JointTeamGathered(
                team.id(), team.number(), team.about(), team.customer(), team.members(), Actor.of(by), at);
    }

    static JointTeamNoted noted(JointTeam team, Kind kind, StaffId by, Instant at) {
        return new JointTeamNoted(
                team.id(), team.number(), team.about(), team.customer(), kind.name(), Actor.of(by), at);
    }

    static JointTaskChanged task(JointTeam team, Task task, boolean done, StaffId by, Instant at) {
        return new JointTaskChanged(
                team.id(),
                team.number(),
                team.about(),
                team.customer(),
                task.id(),
                task.owner(),
                task.dueOn(),
                done,
                Actor.of(by),
                at);
    }

    static JointTeamClosed closed(JointTeam team, StaffId by, Instant at) {
        return new JointTeamClosed(team.id(), team.number(), team.about(), team.customer(), Actor.of(by), at);
    }
}
