package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/knowledge")
@Allowed(Permission.READ_KNOWLEDGE)
@Profile("!rehearsal")
class KnowledgeController {

    private final Knowledge knowledge;
    private final SearchDesk desk;
    private final VoteArticle.Handler vote;

    KnowledgeController(Knowledge knowledge, SearchDesk desk, VoteArticle.Handler vote) {
        this.knowledge = knowledge;
        this.desk = desk;
        this.vote = vote;
    }

    /**
     * @param useful null takes the voice back
     * @param words what was searched for, empty where nothing was
     */
    record Vote(int version, Language language, @Nullable Boolean useful, String words) {}

    @GetMapping
    List<Hit> search(
            @RequestParam String q,
            @RequestParam(defaultValue = "zh") String language,
            @RequestParam(defaultValue = "10") int limit) {
        return knowledge.search(new Question(q, Language.of(language), false, limit));
    }

    /** Every facet may narrow the search: {@code business} by its first level, {@code audience} CUSTOMER or STAFF. */
    @GetMapping("/search")
    Findings find(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable String business,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String audience,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "false") boolean recent,
            @AuthenticationPrincipal SignedIn me) {
        return desk.find(q, new Narrowing(business, kind, audience, language, recent), me.id());
    }

    @PutMapping("/{id}/vote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vote(@PathVariable String id, @RequestBody Vote said, @AuthenticationPrincipal SignedIn me) {
        vote.handle(new VoteArticle(
                ArticleId.of(id), said.version(), said.language(), said.useful(), said.words(), me.id()));
    }

    /** The version in force, or the one asked for, as it was published. */
    @GetMapping("/{id}")
    ArticleView read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "zh") String language) {
        return version == null
                ? knowledge.current(ArticleId.of(id), Language.of(language))
                : knowledge.get(ArticleId.of(id), version, Language.of(language));
    }
}
