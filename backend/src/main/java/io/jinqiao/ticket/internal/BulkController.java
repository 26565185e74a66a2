package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many tickets at once; every answer says of each what became of it. */
@RestController
@RequestMapping("/api/desk/tickets/bulk")
@Allowed(Permission.WORK_TICKETS)
class BulkController {

    private final BulkWork bulk;
    private final TicketReach reach;

    BulkController(BulkWork bulk, TicketReach reach) {
        this.reach = reach;
        this.bulk = bulk;
    }

    record Assigning(List<TicketId> tickets, @Nullable StaffId owner, String team) {}

    record Classifying(List<TicketId> tickets, String business, Urgency urgency) {}

    record Closing(List<TicketId> tickets, String reason) {}

    @PostMapping("/owner")
    List<BulkWork.Result> assign(@RequestBody Assigning all, @AuthenticationPrincipal SignedIn me) {
        return bulk.with(all.tickets(), new BulkWork.Assign(all.owner(), all.team()), Asker.of(me), reach.of(me));
    }

    @PostMapping("/classification")
    List<BulkWork.Result> classify(@RequestBody Classifying all, @AuthenticationPrincipal SignedIn me) {
        return bulk.with(
                all.tickets(), new BulkWork.Classify(all.business(), all.urgency()), Asker.of(me), reach.of(me));
    }

    @PostMapping("/closing")
    List<BulkWork.Result> close(@RequestBody Closing all, @AuthenticationPrincipal SignedIn me) {
        return bulk.with(all.tickets(), new BulkWork.Close(all.reason()), Asker.of(me), reach.of(me));
    }
}
