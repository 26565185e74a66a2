package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A knowledge base that keeps what is published and finds nothing. */
public final class FakeKnowledge implements Knowledge {

    private final Map<String, NewArticle> articles = new ConcurrentHashMap<>();
    private final Map<ArticleId, String> codes = new ConcurrentHashMap<>();

    public int size() {
        return articles.size();
    }

    @Override
    public List<Hit> search(Question question) {
        return List.of();
    }

    @Override
    public ArticleView get(ArticleId id, int version, Language language) {
        return Optional.ofNullable(codes.get(id))
                .map(articles::get)
                .map(article -> view(id, article, language))
                .orElseThrow(() -> Refused.notFound("knowledge.unknown-article", "No such article"));
    }

    @Override
    public ArticleView current(ArticleId id, Language language) {
        return get(id, 1, language);
    }

    @Override
    public ArticleId publish(NewArticle article) {
        articles.put(article.code(), article);
        var id = new ArticleId(UUID.nameUUIDFromBytes(article.code().getBytes(StandardCharsets.UTF_8)));
        codes.put(id, article.code());
        return id;
    }

    @Override
    public void publishAll(List<NewArticle> many) {
        many.forEach(this::publish);
    }

    private static ArticleView view(ArticleId id, NewArticle article, Language language) {
        var wording =
                article.wordings().getOrDefault(language, article.wordings().get(Language.ZH));
        return new ArticleView(
                id,
                article.code(),
                1,
                language,
                article.kind(),
                article.business(),
                article.forCustomers(),
                wording.title(),
                wording.answer(),
                wording.questions(),
                article.fields(),
                Instant.EPOCH);
    }
}
