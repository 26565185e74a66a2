package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk")
@Allowed(Permission.SERVE)
class TransferController {

    private final TransferConversation.Handler transfer;
    private final TransferTargets targets;
    private final Roster roster;

    TransferController(TransferConversation.Handler transfer, TransferTargets targets, Roster roster) {
        this.transfer = transfer;
        this.targets = targets;
        this.roster = roster;
    }

    record Targets(List<TeamView> teams, List<AgentView> agents) {}

    record Transfer(
            boolean customerConfirmed,
            String reason,
            @Nullable StaffId toStaff,
            @Nullable String toTeam) {}

    @GetMapping("/transfer-targets")
    Targets targets(@AuthenticationPrincipal SignedIn me) {
        var others = roster.views().stream()
                .filter(agent -> !agent.id().equals(me.id()))
                .toList();
        return new Targets(targets.teams(), others);
    }

    @PostMapping("/conversations/{id}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(@PathVariable ConversationId id, @RequestBody Transfer asked, @AuthenticationPrincipal SignedIn me) {
        transfer.handle(new TransferConversation(
                id, me.id(), asked.customerConfirmed(), asked.reason(), asked.toStaff(), asked.toTeam()));
    }
}
