package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.Draft;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.language.Markdown;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The board of proposals and what their proposers do; every answer is the proposal as it is now. */
@RestController
@RequestMapping("/api/desk/editing")
@Allowed(Permission.PROPOSE_KNOWLEDGE)
class EditingController {

    private final ReadBoard board;
    private final Proposals proposals;
    private final DraftProposal.Handler draft;
    private final RewriteProposal.Handler rewrite;
    private final SubmitProposal.Handler submit;
    private final DropProposal.Handler drop;

    EditingController(
            ReadBoard board,
            Proposals proposals,
            DraftProposal.Handler draft,
            RewriteProposal.Handler rewrite,
            SubmitProposal.Handler submit,
            DropProposal.Handler drop) {
        this.board = board;
        this.proposals = proposals;
        this.draft = draft;
        this.rewrite = rewrite;
        this.submit = submit;
        this.drop = drop;
    }

    record Beginning(NewArticle content, String reason) {}

    record Writing(long version, int base, NewArticle content, String reason) {}

    record Reason(String reason) {}

    record Wish(String answer) {}

    record Said(String words) {}

    @GetMapping
    @Allowed({Permission.PROPOSE_KNOWLEDGE, Permission.REVIEW_KNOWLEDGE, Permission.PUBLISH_KNOWLEDGE})
    Board board() {
        return board.board();
    }

    /** The answer as customers will be told it; the same code says it to them. */
    @PostMapping("/preview")
    @Allowed({Permission.PROPOSE_KNOWLEDGE, Permission.REVIEW_KNOWLEDGE, Permission.PUBLISH_KNOWLEDGE})
    Said preview(@RequestBody Wish wish) {
        return new Said(Markdown.plain(Words.optional(wish.answer(), 8000)));
    }

    @GetMapping("/proposals/{id}")
    @Allowed({Permission.PROPOSE_KNOWLEDGE, Permission.REVIEW_KNOWLEDGE, Permission.PUBLISH_KNOWLEDGE})
    ProposalView read(@PathVariable ProposalId id) {
        return proposals.view(id);
    }

    @PostMapping("/proposals")
    ProposalView begin(@RequestBody Beginning beginning, @AuthenticationPrincipal SignedIn me) {
        return proposals.view(draft.handle(
                new DraftProposal(new Draft(beginning.content(), beginning.reason(), List.of(), me.id()))));
    }

    @PutMapping("/proposals/{id}")
    ProposalView save(@PathVariable ProposalId id, @RequestBody Writing next, @AuthenticationPrincipal SignedIn me) {
        rewrite.handle(new RewriteProposal(id, next.version(), next.base(), next.content(), next.reason(), me.id()));
        return proposals.view(id);
    }

    @PostMapping("/proposals/{id}/submission")
    ProposalView submit(@PathVariable ProposalId id, @AuthenticationPrincipal SignedIn me) {
        submit.handle(new SubmitProposal(id, me.id()));
        return proposals.view(id);
    }

    @PostMapping("/proposals/{id}/dropping")
    @Allowed({Permission.PROPOSE_KNOWLEDGE, Permission.PUBLISH_KNOWLEDGE})
    ProposalView drop(@PathVariable ProposalId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        drop.handle(new DropProposal(id, why.reason(), me.id(), me.may(Permission.PUBLISH_KNOWLEDGE)));
        return proposals.view(id);
    }
}
