package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.Question;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of this module. */
@Component
class KnowledgeBase implements Knowledge {

    /** Search thinks of an article that is among so many. */
    private static final int THOUGHT_OF = 8;

    private final ArticleStore store;
    private final PublishArticles.Handler publish;
    private final LearnQuestions.Handler learn;
    private final Search search;
    private final LookBack lookBack;

    KnowledgeBase(
            ArticleStore store,
            PublishArticles.Handler publish,
            LearnQuestions.Handler learn,
            Search search,
            LookBack lookBack) {
        this.store = store;
        this.publish = publish;
        this.learn = learn;
        this.search = search;
        this.lookBack = lookBack;
    }

    @Override
    public List<Hit> search(Question question) {
        return search.find(question);
    }

    @Override
    public List<Hit> searchAsOf(Question question, Instant moment) {
        return lookBack.find(question, moment);
    }

    @Override
    public ArticleView get(ArticleId id, int version, Language language) {
        return known(store.find(id, version, language), id);
    }

    @Override
    public Optional<ArticleView> inForce(ArticleId id, Language language) {
        return store.findCurrent(id, language).filter(article -> article.endedAt() == null);
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
        publish.handle(new PublishArticles(articles, Actor.SYSTEM));
    }

    @Override
    public void learn(SimilarQuestion question) {
        learnAll(List.of(question));
    }

    @Override
    public void learnAll(List<SimilarQuestion> questions) {
        learn.handle(
                new LearnQuestions(questions.stream().filter(this::believable).toList()));
    }

    /** Nobody teaches the assistant nonsense by pressing a button often. */
    private boolean believable(SimilarQuestion said) {
        return said.source() != Source.CUSTOMER_CONFIRMED
                || search.find(new Question(said.words(), said.language(), true, THOUGHT_OF)).stream()
                        .anyMatch(hit -> hit.article().equals(said.article()));
    }

    private static ArticleView known(Optional<ArticleView> article, ArticleId id) {
        return article.orElseThrow(() -> Refused.notFound("knowledge.unknown-article", "No article " + id));
    }
}
