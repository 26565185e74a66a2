package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.process.internal.Matter.State;
import io.jinqiao.staff.Staff;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A matter enters a process, in the version its team goes by. */
record BeginProcess(String process, Subject subject, Map<String, String> data, Actor by) {

    @UseCase
    static class Handler {

        private final VersionRepository versions;
        private final MatterRepository matters;
        private final Patience patience;
        private final TryAgain again;
        private final Staff staff;

        Handler(VersionRepository versions, MatterRepository matters, Patience patience, TryAgain again, Staff staff) {
            this.versions = versions;
            this.matters = matters;
            this.patience = patience;
            this.again = again;
            this.staff = staff;
        }

        void handle(BeginProcess command) {
            var team = teamOf(command);
            var version = versions.chosen(command.process(), team)
                    .orElseThrow(() -> versions.of(command.process()).isEmpty()
                            ? Refused.notFound("process.unknown", "No process " + command.process())
                            : Refused.conflict("process.not-in-force", "No version is in force"));
            var move = patience.move(Move.Kind.BEGIN, "", Map.of(), command.by());
            var matter = new Matter(
                    Ids.next(),
                    command.process(),
                    version.version(),
                    version.state() == Version.State.PILOT,
                    command.subject(),
                    team,
                    command.data(),
                    State.RUNNING,
                    null,
                    move.at().truncatedTo(ChronoUnit.MICROS),
                    null,
                    null);
            if (!matters.add(matter)) {
                throw Refused.conflict("process.already-running", "It goes through a process already");
            }
            patience.attempt(Standing.of(matter, List.of()), move).ifPresent(again::at);
        }

        private String teamOf(BeginProcess command) {
            var said = command.data().get("team");
            if (said != null) {
                return said;
            }
            var id = command.by().id();
            return command.by().kind() == Actor.Kind.STAFF && id != null
                    ? staff.get(new StaffId(id)).team()
                    : "";
        }
    }
}
