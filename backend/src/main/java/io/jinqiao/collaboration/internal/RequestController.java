package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.NewRequest;
import io.jinqiao.collaboration.RequestForms.Edition;
import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.collaboration.internal.RequestCards.RequestCard;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The asking side: from a conversation, a ticket or a complaint. */
@RestController
@RequestMapping("/api/desk/requests")
@Allowed({Permission.SERVE, Permission.WORK_TICKETS, Permission.HANDLE_COMPLAINTS})
class RequestController {

    private final RequestReads reads;
    private final Subjects subjects;
    private final AskDepartment.Handler ask;
    private final SupplyRequest.Handler supply;
    private final CloseRequest.Handler close;

    RequestController(
            RequestReads reads,
            Subjects subjects,
            AskDepartment.Handler ask,
            SupplyRequest.Handler supply,
            CloseRequest.Handler close) {
        this.reads = reads;
        this.subjects = subjects;
        this.ask = ask;
        this.supply = supply;
        this.close = close;
    }

    record Wish(Subject about, String type, Urgency urgency, Map<String, String> form, String text) {

        @Override
        public String toString() {
            return "Wish[" + type + ", " + about + "]";
        }
    }

    record Text(String text) {}

    record Reason(@Nullable String reason) {}

    /** Whoever may read the thing may read what was asked about it. */
    @GetMapping
    @Allowed({Permission.SERVE, Permission.WORK_TICKETS, Permission.HANDLE_COMPLAINTS, Permission.SEARCH_RECORDS})
    List<RequestCard> about(@RequestParam String about, @AuthenticationPrincipal SignedIn me) {
        return reads.about(Subject.parse(about), me);
    }

    @GetMapping("/mine")
    List<RequestCard> mine(@AuthenticationPrincipal SignedIn me) {
        return reads.mine(me);
    }

    @GetMapping("/types")
    List<Edition> types() {
        return reads.offered();
    }

    @PostMapping
    RequestCard ask(
            @RequestBody Wish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal SignedIn me) {
        var matter = subjects.matter(wish.about(), me);
        if (!matter.mayAsk()) {
            throw Refused.forbidden("collaboration.not-yours", "Somebody else works on this");
        }
        return reads.card(ask.handle(new AskDepartment(new NewRequest(
                wish.about(),
                matter.customer(),
                matter.business(),
                wish.type(),
                wish.urgency(),
                wish.form(),
                wish.text(),
                me.id(),
                key))));
    }

    @PostMapping("/{id}/supplement")
    RequestCard supply(@PathVariable RequestId id, @RequestBody Text more, @AuthenticationPrincipal SignedIn me) {
        supply.handle(new SupplyRequest(id, new AskingSide(me, subjects), more.text()));
        return reads.card(id);
    }

    @PostMapping("/{id}/closing")
    RequestCard close(@PathVariable RequestId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        var reason = why.reason() == null ? "" : why.reason();
        close.handle(new CloseRequest(id, new AskingSide(me, subjects), reason));
        return reads.card(id);
    }
}
