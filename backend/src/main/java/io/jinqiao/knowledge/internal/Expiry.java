package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes in the moment in which an article expires, or a week before. */
@Component
@Profile("!rehearsal")
class Expiry implements Alarm.Bell {

    private final ExpireArticle.Handler expire;
    private final VersionRepository versions;
    private final Alarm alarm;

    Expiry(ExpireArticle.Handler expire, VersionRepository versions, Clock clock) {
        this.expire = expire;
        this.versions = versions;
        alarm = new Alarm("article-expiry", this, clock);
    }

    @EventListener
    void on(PublishArticles.Published news) {
        news.articles().stream()
                .map(article -> article.content().upkeep().effectiveTo())
                .filter(Objects::nonNull)
                .forEach(moment -> alarm.setOnceCommitted(moment.minus(ExpireArticle.AHEAD)));
    }

    @Override
    public boolean doOne() {
        return expire.handle(new ExpireArticle());
    }

    @Override
    public Optional<Instant> nextAt() {
        return versions.nextAt(ExpireArticle.AHEAD);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
