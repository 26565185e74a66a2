package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.PublishedRepository.Publication;
import io.jinqiao.kernel.Facts;
import io.jinqiao.knowledge.events.ArticlePublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remembers which articles came into force, in the transaction that puts them there; whether they answer a gap is
 * looked at once search knows them.
 */
@Component
class NoticePublications {

    private final PublishedRepository published;

    NoticePublications(PublishedRepository published) {
        this.published = published;
    }

    @EventListener
    void on(Facts facts) {
        for (var fact : facts.all()) {
            if (fact instanceof ArticlePublished news) {
                on(news);
            }
        }
    }

    @EventListener
    void on(ArticlePublished news) {
        published.add(new Publication(news.article(), news.version(), news.at()));
    }
}
