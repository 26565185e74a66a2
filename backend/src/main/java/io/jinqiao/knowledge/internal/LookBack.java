package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks the knowledge of a past moment: what is found now, with the articles that have changed since as they were then. So
 * a look back costs as much as has changed, however large the base is. The last moment asked is kept: whoever looks at a
 * day looks at it more than once.
 */
@Component
class LookBack implements DisposableBean {

    /** Published while somebody looks back, it may be seen half; more often in a row hardly happens. */
    private static final int TRIES = 3;

    private final Meaning meaning;
    private final ArticleStore articles;
    private final VoiceStore voices;
    private final Search now;
    private @Nullable Past past;

    LookBack(Meaning meaning, ArticleStore articles, VoiceStore voices, Search now) {
        this.meaning = meaning;
        this.articles = articles;
        this.voices = voices;
        this.now = now;
    }

    /**
     * What was known from {@code since} until the next change.
     *
     * @param changes of what is found now, when this was made of it
     */
    private record Past(Instant since, long changes, Finder finder) {}

    /** One at a time, because what has changed since may be much and the past does not run away. */
    synchronized List<Hit> find(Question question, Instant moment) {
        var found = finder(moment).find(question);
        for (int tries = 1; tries < TRIES && !isTrue(past); tries++) {
            found = finder(moment).find(question);
        }
        return found;
    }

    private Finder finder(Instant moment) {
        var since = since(moment);
        if (past == null || !past.since().equals(since) || !isTrue(past)) {
            forget();
            past = new Past(since, now.changes(), asOf(moment));
        }
        return past.finder();
    }

    private boolean isTrue(@Nullable Past known) {
        return known != null && known.changes() % 2 == 0 && known.changes() == now.changes();
    }

    private Instant since(Instant moment) {
        return Stream.concat(articles.lastChange(moment).stream(), voices.lastHeard(moment).stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private Finder asOf(Instant moment) {
        Set<ArticleId> changed = new HashSet<>(articles.changedAfter(moment));
        changed.addAll(voices.touchedAfter(moment));
        var heard = voices.about(changed).stream()
                .filter(voice -> !voice.at().isAfter(moment))
                .toList();
        var finder = new Finder(now.index().without(changed), meaning);
        finder.put(articles.inForceAt(moment, changed), new Learnt(heard));
        return finder;
    }

    private void forget() {
        if (past != null) {
            try {
                past.finder().index().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            past = null;
        }
    }

    @Override
    public synchronized void destroy() {
        forget();
    }
}
