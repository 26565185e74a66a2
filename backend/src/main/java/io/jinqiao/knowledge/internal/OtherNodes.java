package io.jinqiao.knowledge.internal;

import io.jinqiao.cluster.Memories;
import io.jinqiao.cluster.Memories.Memory;
import io.jinqiao.kernel.ArticleId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps search true to what other nodes publish, end and learn; what this one does, {@link Search} hears by itself. */
@Component
@Profile("!rehearsal")
class OtherNodes {

    /** So long may pass between an article's moment and the commit, and so far may nodes' clocks lie apart. */
    private static final Duration APART = Duration.ofMinutes(2);

    private final Search search;
    private final ArticleStore articles;
    private final VoiceStore voices;
    private final Clock clock;
    private final Memory memory;
    private Instant looked;

    OtherNodes(Search search, ArticleStore articles, VoiceStore voices, Memories memories, Clock clock) {
        this.search = search;
        this.articles = articles;
        this.voices = voices;
        this.clock = clock;
        this.looked = clock.instant();
        this.memory = memories.of("knowledge.search", this::readAgain);
    }

    @EventListener
    void on(PublishArticles.Published news) {
        memory.changedForOthers();
    }

    @EventListener
    void on(Ended news) {
        memory.changedForOthers();
    }

    @EventListener
    void on(LearnQuestions.Changed news) {
        memory.changedForOthers();
    }

    private synchronized void readAgain() {
        var now = clock.instant();
        var since = looked.minus(APART);
        var changed = new HashSet<ArticleId>(articles.changedAfter(since));
        changed.addAll(voices.touchedAfter(since));
        if (!changed.isEmpty()) {
            search.readAgain(changed, articles.inForceAt(now.plus(APART), changed), new Learnt(voices.about(changed)));
        }
        looked = now;
    }
}
