package io.jinqiao.knowledge.internal;

import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks the knowledge of a past moment. The last one asked is kept: whoever looks at a day looks at it more than once. */
@Component
class LookBack implements DisposableBean {

    private final Meaning meaning;
    private final ArticleStore articles;
    private final VoiceStore voices;
    private @Nullable Past past;

    LookBack(Meaning meaning, ArticleStore articles, VoiceStore voices) {
        this.meaning = meaning;
        this.articles = articles;
        this.voices = voices;
    }

    /** What was known from {@code since} until the next change. */
    private record Past(Instant since, Finder finder) {}

    /** One at a time, because filling an index is heavy and the past does not run away. */
    synchronized List<Hit> find(Question question, Instant moment) {
        var heard = voices.until(moment);
        var since = Stream.concat(
                        articles.lastChange(moment).stream(), heard.stream().map(Voice::at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        if (past == null || !past.since().equals(since)) {
            forget();
            var finder = new Finder(new SearchIndex(), meaning);
            finder.put(articles.inForceAt(moment), new Learnt(heard));
            past = new Past(since, finder);
        }
        return past.finder().find(question);
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
