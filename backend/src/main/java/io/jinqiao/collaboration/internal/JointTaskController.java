package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.JointReads.TeamPage;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who does what by when in a joint team. */
@RestController
@RequestMapping("/api/desk/joint-teams/{id}/tasks")
@Allowed({
    Permission.SERVE,
    Permission.WORK_TICKETS,
    Permission.ANSWER_REQUESTS,
    Permission.HANDLE_COMPLAINTS,
    Permission.WATCH_FLOOR
})
class JointTaskController {

    private final JointReads reads;
    private final SetJointTask.Handler set;
    private final FinishJointTask.Handler finish;

    JointTaskController(JointReads reads, SetJointTask.Handler set, FinishJointTask.Handler finish) {
        this.reads = reads;
        this.set = set;
        this.finish = finish;
    }

    record Duty(String text, StaffId owner, LocalDate dueOn) {

        @Override
        public String toString() {
            return "Duty[" + owner + "]";
        }
    }

    @PostMapping
    TeamPage set(@PathVariable JointTeamId id, @RequestBody Duty duty, @AuthenticationPrincipal SignedIn me) {
        set.handle(new SetJointTask(id, duty.text(), duty.owner(), duty.dueOn(), me.id()));
        return reads.page(id, me.id());
    }

    @PostMapping("/{task}/completion")
    TeamPage finish(@PathVariable JointTeamId id, @PathVariable String task, @AuthenticationPrincipal SignedIn me) {
        finish.handle(new FinishJointTask(id, Ids.parse(task), me.id()));
        return reads.page(id, me.id());
    }
}
