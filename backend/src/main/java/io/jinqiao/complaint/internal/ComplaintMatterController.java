package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.Receipt.Door;
import io.jinqiao.complaint.internal.ComplaintMatters.Matter;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A customer's complaints on their page; nobody sees or answers anybody else's. */
@RestController
@RequestMapping("/api/customer/complaints")
class ComplaintMatterController {

    private final ComplaintMatters matters;
    private final Conversations conversations;
    private final Cases cases;
    private final FileComplaint.Handler file;
    private final AddEvidence.Handler addEvidence;
    private final WithdrawComplaint.Handler withdraw;
    private final AnswerProposal.Handler answer;
    private final RateComplaint.Handler rate;
    private final AskRecheck.Handler recheck;

    ComplaintMatterController(
            ComplaintMatters matters,
            Conversations conversations,
            Cases cases,
            FileComplaint.Handler file,
            AddEvidence.Handler addEvidence,
            WithdrawComplaint.Handler withdraw,
            AnswerProposal.Handler answer,
            RateComplaint.Handler rate,
            AskRecheck.Handler recheck) {
        this.matters = matters;
        this.conversations = conversations;
        this.cases = cases;
        this.file = file;
        this.addEvidence = addEvidence;
        this.withdraw = withdraw;
        this.answer = answer;
        this.rate = rate;
        this.recheck = recheck;
    }

    record Told(String subject, String facts, String demand) {

        Account account(@Nullable String business) {
            return new Account(
                    CaseType.COMPLAINT,
                    Likely.regime(subject + facts),
                    subject,
                    facts,
                    demand,
                    null,
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    business);
        }

        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    record Reason(String reason) {}

    record Said(boolean agreed, String remark) {}

    record Rated(boolean satisfied, int score, String remark) {}

    @GetMapping
    List<Matter> mine(@AuthenticationPrincipal Visitor me) {
        return matters.of(me.id());
    }

    @PostMapping
    Matter file(
            @RequestBody Told told,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal Visitor me) {
        var current = conversations.current(me.id());
        var id = file.handle(new FileComplaint(new NewComplaint(
                me.id(),
                current.map(ConversationView::id).orElse(null),
                Receipt.at(Door.PAGE),
                Filer.COMPLAINANT,
                told.account(current.map(ConversationView::business).orElse(null)),
                key,
                me.actor())));
        return matters.one(me.id(), id);
    }

    @PostMapping(path = "/{id}/evidence", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Matter add(
            @PathVariable ComplaintId id,
            @RequestParam String name,
            @RequestBody byte[] content,
            @AuthenticationPrincipal Visitor me) {
        addEvidence.handle(new AddEvidence(cases.own(id, me.id()), name, content, me.actor()));
        return matters.one(me.id(), id);
    }

    @PostMapping("/{id}/withdrawal")
    Matter withdraw(@PathVariable ComplaintId id, @RequestBody Reason why, @AuthenticationPrincipal Visitor me) {
        cases.own(id, me.id());
        withdraw.handle(new WithdrawComplaint(id, me.actor(), why.reason()));
        return matters.one(me.id(), id);
    }

    @PostMapping("/{id}/answer")
    Matter answer(@PathVariable ComplaintId id, @RequestBody Said said, @AuthenticationPrincipal Visitor me) {
        cases.own(id, me.id());
        answer.handle(new AnswerProposal(id, said.agreed(), said.remark(), me.actor()));
        return matters.one(me.id(), id);
    }

    @PostMapping("/{id}/rating")
    Matter rate(@PathVariable ComplaintId id, @RequestBody Rated rated, @AuthenticationPrincipal Visitor me) {
        rate.handle(new RateComplaint(id, me.id(), rated.satisfied(), rated.score(), rated.remark()));
        return matters.one(me.id(), id);
    }

    @PostMapping("/{id}/recheck")
    Matter recheck(@PathVariable ComplaintId id, @RequestBody Reason why, @AuthenticationPrincipal Visitor me) {
        recheck.handle(new AskRecheck(id, me.id(), why.reason()));
        return matters.one(me.id(), id);
    }
}
