package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.JointPageRepository.Kind;
import io.jinqiao.collaboration.internal.JointReads.TeamCard;
import io.jinqiao.collaboration.internal.JointReads.TeamPage;
import io.jinqiao.kernel.JointTeamId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint teams: heads, supervisors and complaint heads call them, members work on the page. */
@RestController
@RequestMapping("/api/desk/joint-teams")
@Allowed({
    Permission.SERVE,
    Permission.WORK_TICKETS,
    Permission.ANSWER_REQUESTS,
    Permission.HANDLE_COMPLAINTS,
    Permission.WATCH_FLOOR
})
class JointTeamController {

    private final JointReads reads;
    private final CallJointTeam.Handler call;
    private final JoinJointTeam.Handler join;
    private final WriteOnJointPage.Handler write;
    private final CloseJointTeam.Handler close;

    JointTeamController(
            JointReads reads,
            CallJointTeam.Handler call,
            JoinJointTeam.Handler join,
            WriteOnJointPage.Handler write,
            CloseJointTeam.Handler close) {
        this.reads = reads;
        this.call = call;
        this.join = join;
        this.write = write;
        this.close = close;
    }

    record Call(Subject about, String title, List<StaffId> members) {}

    record More(List<StaffId> members) {}

    record Writing(Kind kind, String text, @Nullable LocalDate heldOn, List<StaffId> attendees) {

        @Override
        public String toString() {
            return "Writing[" + kind + "]";
        }
    }

    record Summary(String summary) {}

    @GetMapping
    List<TeamCard> mine(@AuthenticationPrincipal SignedIn me) {
        return reads.mine(me.id());
    }

    @GetMapping("/{id}")
    TeamPage page(@PathVariable JointTeamId id, @AuthenticationPrincipal SignedIn me) {
        return reads.page(id, me.id());
    }

    @PostMapping
    @Allowed({Permission.HEAD_DEPARTMENT, Permission.WATCH_FLOOR, Permission.APPROVE_COMPLAINTS})
    TeamPage call(@RequestBody Call wish, @AuthenticationPrincipal SignedIn me) {
        var about = reads.about(wish.about(), me);
        var id = call.handle(
                new CallJointTeam(about.subject(), about.matter().customer(), wish.title(), wish.members(), me.id()));
        return reads.page(id, me.id());
    }

    @PostMapping("/{id}/members")
    TeamPage join(@PathVariable JointTeamId id, @RequestBody More more, @AuthenticationPrincipal SignedIn me) {
        join.handle(new JoinJointTeam(id, more.members(), me.id()));
        return reads.page(id, me.id());
    }

    @PostMapping("/{id}/entries")
    TeamPage write(@PathVariable JointTeamId id, @RequestBody Writing it, @AuthenticationPrincipal SignedIn me) {
        write.handle(new WriteOnJointPage(id, it.kind(), it.text(), it.heldOn(), it.attendees(), me.id()));
        return reads.page(id, me.id());
    }

    @PostMapping("/{id}/closing")
    TeamPage close(@PathVariable JointTeamId id, @RequestBody Summary end, @AuthenticationPrincipal SignedIn me) {
        close.handle(new CloseJointTeam(id, end.summary(), me.id()));
        return reads.page(id, me.id());
    }
}
