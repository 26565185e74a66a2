package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import io.jinqiao.web.Allowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/knowledge")
@Allowed(Permission.READ_KNOWLEDGE)
@Profile("!rehearsal")
class KnowledgeController {

    private final Knowledge knowledge;

    KnowledgeController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping
    List<Hit> search(
            @RequestParam String q,
            @RequestParam(defaultValue = "zh") String language,
            @RequestParam(defaultValue = "10") int limit) {
        return knowledge.search(new Question(q, Language.of(language), false, limit));
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
