package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.PublishedRepository.Publication;
import io.jinqiao.kernel.Facts;
import io.jinqiao.knowledge.events.ArticlePublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Remembers which articles came into force; whether they answer a gap is looked at once search knows them. */
@Component
class NoticePublications {

    private final PublishedRepository published;

    NoticePublications(PublishedRepository published) {
        this.published = published;
    }

    @ApplicationModuleListener
    void on(Facts facts) {
        for (var fact : facts.all()) {
            if (fact instanceof ArticlePublished news) {
                on(news);
            }
        }
    }

    @ApplicationModuleListener
    void on(ArticlePublished news) {
        published.add(new Publication(news.article(), news.version(), news.at()));
    }
}
