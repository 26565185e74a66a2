package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "My matters" on the customer's page; nobody sees or answers anybody else's. */
@RestController
@RequestMapping("/api/customer/matters")
class MatterController {

    private final Matters matters;
    private final LeaveMessage.Handler leaveMessage;
    private final ConfirmResult.Handler confirm;

    MatterController(Matters matters, LeaveMessage.Handler leaveMessage, ConfirmResult.Handler confirm) {
        this.matters = matters;
        this.leaveMessage = leaveMessage;
        this.confirm = confirm;
    }

    record Left(String subject, String detail, @Nullable String phone) {

        @Override
        public String toString() {
            return "Left[…]";
        }
    }

    record Confirmation(boolean satisfied, @Nullable String comment) {}

    @GetMapping
    List<Matters.Matter> mine(@AuthenticationPrincipal Visitor me) {
        return matters.of(me.id());
    }

    @PostMapping
    Matters.Matter leave(
            @RequestBody Left left,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal Visitor me) {
        var phone = left.phone() == null ? "" : left.phone();
        var id = leaveMessage.handle(new LeaveMessage(me.id(), key, left.subject(), left.detail(), null, phone));
        return matters.one(me.id(), id);
    }

    @PostMapping("/{id}/confirmation")
    Matters.Matter confirm(
            @PathVariable TicketId id, @RequestBody Confirmation word, @AuthenticationPrincipal Visitor me) {
        var comment = word.comment() == null ? "" : word.comment();
        confirm.handle(new ConfirmResult(id, me.id(), word.satisfied(), comment));
        return matters.one(me.id(), id);
    }
}
