package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.Question;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of this module. */
@Component
class KnowledgeBase implements Knowledge {

    private final ArticleStore store;
    private final PublishArticles.Handler publish;
    private final Search search;

    KnowledgeBase(ArticleStore store, PublishArticles.Handler publish, Search search) {
        this.store = store;
        this.publish = publish;
        this.search = search;
    }

    @Override
    public List<Hit> search(Question question) {
        return search.find(question);
    }

    @Override
    public ArticleView get(ArticleId id, int version, Language language) {
        return known(store.find(id, version, language), id);
    }

    @Override
    public ArticleView current(ArticleId id, Language language) {
        return known(store.findCurrent(id, language), id);
    }

    @Override
    public List<ArticleView> inForce(List<String> codes) {
        return store.inForce(codes);
    }

    @Override
    public List<ArticleView> inForceAfter(String code, int limit) {
        return store.inForceAfter(code, limit);
    }

    @Override
    public ArticleId publish(NewArticle article) {
        publishAll(List.of(article));
        var current = store.current(List.of(article.code())).get(article.code());
        if (current == null) {
            throw new IllegalStateException("Not published: " + article.code());
        }
        return current.id();
    }

    @Override
    public void publishAll(List<NewArticle> articles) {
        publish.handle(new PublishArticles(articles));
    }

    private static ArticleView known(Optional<ArticleView> article, ArticleId id) {
        return article.orElseThrow(() -> Refused.notFound("knowledge.unknown-article", "No article " + id));
    }
}
