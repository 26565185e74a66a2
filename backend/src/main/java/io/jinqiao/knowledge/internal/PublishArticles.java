package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.events.ArticlePublished;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Articles, or their next versions, come into force. What is there already, word for word, stays as it is. */
record PublishArticles(List<NewArticle> articles, Actor by) {

    /** Tells the search index, once the articles are safe. */
    record Published(List<Article> articles) {}

    @UseCase
    static class Handler {

        private final ArticleStore store;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ArticleStore store, ApplicationEventPublisher events, Clock clock) {
            this.store = store;
            this.events = events;
            this.clock = clock;
        }

        void handle(PublishArticles command) {
            var now = clock.instant();
            var current = store.current(
                    command.articles().stream().map(NewArticle::code).toList());
            var changed = command.articles().stream()
                    .flatMap(article -> next(article, current.get(article.code()), command.by(), now))
                    .toList();
            store.add(changed);
            events.publishEvent(new Facts(
                    changed.stream().map(PublishArticles.Handler::fact).toList()));
            events.publishEvent(new Published(changed));
        }

        private static Stream<Article> next(
                NewArticle content, ArticleStore.@Nullable Current current, Actor by, Instant now) {
            var first = Article.first(content, by, now);
            if (current == null) {
                return Stream.of(first);
            }
            return current.inForce() && current.hash().equals(first.hash())
                    ? Stream.of()
                    : Stream.of(new Article(current.id(), current.version() + 1, content, first.hash(), by, now));
        }

        private static ArticlePublished fact(Article article) {
            var content = article.content();
            return new ArticlePublished(
                    article.id(),
                    content.code(),
                    article.version(),
                    content.business(),
                    article.hash(),
                    article.by(),
                    article.publishedAt());
        }
    }
}
