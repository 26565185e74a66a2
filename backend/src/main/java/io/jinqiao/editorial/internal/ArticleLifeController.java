package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

/** The versions of an article, and taking it out in an emergency. */
@RestController
@RequestMapping("/api/desk/editing/articles/{id}")
@Allowed(Permission.READ_KNOWLEDGE)
class ArticleLifeController {

    private final ReadArticle articles;
    private final Editions editions;
    private final OpenArticle.Handler open;

    ArticleLifeController(ReadArticle articles, Editions editions, OpenArticle.Handler open) {
        this.articles = articles;
        this.editions = editions;
        this.open = open;
    }

    record Reason(String reason) {}

    record Opening(int version) {}

    @GetMapping
    ReadArticle.Life life(@PathVariable ArticleId id) {
        return articles.life(id);
    }

    /** The newest version, the one asked for, or the one in force at a moment. */
    @GetMapping("/edition")
    ReadArticle.Edition edition(
            @PathVariable ArticleId id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Instant asOf) {
        return articles.edition(id, version, asOf);
    }

    @GetMapping("/difference")
    Comparison difference(@PathVariable ArticleId id, @RequestParam int from, @RequestParam int to) {
        return articles.difference(id, from, to);
    }

    @PostMapping("/opening")
    @Allowed(Permission.SERVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable ArticleId id, @RequestBody Opening opening, @AuthenticationPrincipal SignedIn me) {
        open.handle(new OpenArticle(id, opening.version(), me.id()));
    }

    @PostMapping("/withdrawal")
    @Allowed(Permission.PUBLISH_KNOWLEDGE)
    ReadArticle.Life withdraw(
            @PathVariable ArticleId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        editions.withdraw(id, why.reason(), me.actor());
        return articles.life(id);
    }
}
