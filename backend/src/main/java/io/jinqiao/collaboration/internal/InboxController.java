package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.RequestCards.InboxCard;
import io.jinqiao.collaboration.internal.RequestCards.InboxFile;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The answering side: a department's inbox; every answer is the request as it is now. */
@RestController
@RequestMapping("/api/desk/inbox")
@Allowed(Permission.ANSWER_REQUESTS)
class InboxController {

    private final RequestReads reads;
    private final AcceptRequest.Handler accept;
    private final HandRequestOn.Handler handOn;
    private final ReturnRequest.Handler giveBack;
    private final AnswerRequest.Handler answer;

    InboxController(
            RequestReads reads,
            AcceptRequest.Handler accept,
            HandRequestOn.Handler handOn,
            ReturnRequest.Handler giveBack,
            AnswerRequest.Handler answer) {
        this.reads = reads;
        this.accept = accept;
        this.handOn = handOn;
        this.giveBack = giveBack;
        this.answer = answer;
    }

    record Colleague(StaffId handler, @Nullable String reason) {}

    record Question(String question) {}

    record Reply(@Nullable String outcome, String text) {}

    @GetMapping
    List<InboxCard> list(
            @RequestParam(defaultValue = "open") String view,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal SignedIn me) {
        return reads.inbox(view, q, me);
    }

    @GetMapping("/{id}")
    InboxFile one(@PathVariable RequestId id, @AuthenticationPrincipal SignedIn me) {
        return reads.file(id, Member.of(me));
    }

    @PostMapping("/{id}/acceptance")
    InboxFile accept(@PathVariable RequestId id, @AuthenticationPrincipal SignedIn me) {
        accept.handle(new AcceptRequest(id, Member.of(me)));
        return one(id, me);
    }

    @PutMapping("/{id}/handler")
    InboxFile handOn(@PathVariable RequestId id, @RequestBody Colleague to, @AuthenticationPrincipal SignedIn me) {
        var reason = to.reason() == null ? "" : to.reason();
        handOn.handle(new HandRequestOn(id, Member.of(me), to.handler(), reason));
        return one(id, me);
    }

    @PostMapping("/{id}/return")
    InboxFile giveBack(@PathVariable RequestId id, @RequestBody Question more, @AuthenticationPrincipal SignedIn me) {
        giveBack.handle(new ReturnRequest(id, Member.of(me), more.question()));
        return one(id, me);
    }

    @PostMapping("/{id}/answer")
    InboxFile answer(@PathVariable RequestId id, @RequestBody Reply reply, @AuthenticationPrincipal SignedIn me) {
        answer.handle(new AnswerRequest(id, Member.of(me), reply.outcome(), reply.text()));
        return one(id, me);
    }
}
