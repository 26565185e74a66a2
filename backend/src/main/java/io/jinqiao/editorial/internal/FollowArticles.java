package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.Notice.Change;
import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows articles through the house: where they are said, and when their words change. One fact after the other, each as
 * often as it comes; what is missed when the process dies, {@link CatchUpArticles} reads again.
 */
@Component
class FollowArticles implements FactWatcher, SmartLifecycle {

    static final String POSTED = "conversation.message-posted";
    static final String PUBLISHED = "knowledge.article-published";
    static final String WITHDRAWN = "knowledge.article-withdrawn";
    static final String EXPIRED = "knowledge.article-expired";

    private static final Logger LOG = LoggerFactory.getLogger(FollowArticles.class);
    private static final List<String> KINDS = List.of(POSTED, PUBLISHED, WITHDRAWN, EXPIRED);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final BlockingQueue<KeptFact> waiting = new LinkedBlockingQueue<>();
    private final UsageRepository usage;
    private final TellChange.Handler tell;
    private final JsonMapper json;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    FollowArticles(UsageRepository usage, TellChange.Handler tell, JsonMapper json) {
        this.usage = usage;
        this.tell = tell;
        this.json = json;
    }

    @Override
    public void kept(List<KeptFact> facts) {
        facts.stream().filter(fact -> KINDS.contains(fact.kind())).forEach(waiting::add);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("follow-articles").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                followUntilDone(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void followUntilDone(KeptFact fact) throws InterruptedException {
        for (boolean done = false; !done && running; ) {
            try {
                follow(fact);
                done = true;
            } catch (RuntimeException e) {
                LOG.warn("Fact {} could not be followed, once more in a moment: {}", fact.number(), e.toString());
                Thread.sleep(AFTER_TROUBLE);
            }
        }
    }

    void follow(KeptFact fact) {
        var body = json.readTree(fact.body());
        switch (fact.kind()) {
            case POSTED -> said(fact, body);
            case PUBLISHED -> tell(fact, body, Change.CHANGED);
            case WITHDRAWN -> tell(fact, body, Change.WITHDRAWN);
            case EXPIRED -> tell(fact, body, Change.EXPIRED);
            default -> throw new IllegalStateException("Nobody follows " + fact.kind());
        }
    }

    private void said(KeptFact fact, JsonNode body) {
        var article = body.path("article").asString("");
        if (article.contains("@")) {
            var by = fact.by().id();
            usage.said(
                    UsageRepository.Article.of(article),
                    new ConversationId(fact.subject().id()),
                    body.path("number").asLong(),
                    by == null ? null : new StaffId(by),
                    fact.at());
        }
    }

    private void tell(KeptFact fact, JsonNode body, Change change) {
        tell.handle(new TellChange(
                new ArticleId(fact.subject().id()),
                body.path("version").asInt(),
                change,
                body.path("reason").asString(""),
                body.path("business").asString(""),
                fact.by(),
                fact.at()));
    }
}
