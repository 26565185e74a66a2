package io.jinqiao.gaps.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was not answered well, for whoever writes articles. */
@RestController
@RequestMapping("/api/desk/gaps")
@Allowed({Permission.PROPOSE_KNOWLEDGE, Permission.PUBLISH_KNOWLEDGE})
class GapController {

    private final GapReads reads;
    private final AddWordings.Handler adding;
    private final ProposeArticle.Handler proposing;
    private final IgnoreGap.Handler ignoring;
    private final ReopenGap.Handler reopening;

    GapController(
            GapReads reads,
            AddWordings.Handler adding,
            ProposeArticle.Handler proposing,
            IgnoreGap.Handler ignoring,
            ReopenGap.Handler reopening) {
        this.reads = reads;
        this.adding = adding;
        this.proposing = proposing;
        this.ignoring = ignoring;
        this.reopening = reopening;
    }

    record Wordings(ArticleId article, List<String> words) {}

    record Order(ProposeArticle.Content content, String reason, boolean finished) {}

    record Proposed(ProposalId proposal) {}

    record Ignoring(String reason) {}

    @GetMapping
    List<GapView> list(@RequestParam(defaultValue = "OPEN") String state) {
        return reads.list(state);
    }

    @GetMapping("/{id}")
    GapView.Detail read(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        return reads.detail(Ids.parse(id), me);
    }

    @PostMapping("/{id}/wordings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addWordings(@PathVariable String id, @RequestBody Wordings wordings, @AuthenticationPrincipal SignedIn me) {
        adding.handle(new AddWordings(Ids.parse(id), wordings.article(), wordings.words(), me.id()));
    }

    @PostMapping("/{id}/proposal")
    Proposed propose(@PathVariable String id, @RequestBody Order order, @AuthenticationPrincipal SignedIn me) {
        return new Proposed(proposing.handle(
                new ProposeArticle(Ids.parse(id), order.content(), order.reason(), order.finished(), me.id())));
    }

    @PostMapping("/{id}/ignoring")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ignore(@PathVariable String id, @RequestBody Ignoring because, @AuthenticationPrincipal SignedIn me) {
        ignoring.handle(new IgnoreGap(Ids.parse(id), because.reason(), me.id()));
    }

    @PostMapping("/{id}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        reopening.handle(new ReopenGap(Ids.parse(id), me.id()));
    }
}
