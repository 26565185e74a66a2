package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Heard.Trigger;
import io.jinqiao.kernel.Background;
import io.jinqiao.kernel.Recent;
import io.jinqiao.language.Facets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears by meaning what the lists of words have no words for. It learns in the background once the product is up, which
 * takes seconds at the very first start and less later, because vectors are kept; until then the lists are alone.
 */
@Component
class Ear implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    /** A mood is read from the last thirty messages of a conversation, again with each new one. */
    private static final int RECENT = 2_000;

    private final Facets facets;
    private final CompletableFuture<Undertones> undertones = new CompletableFuture<>();
    private final Recent<String, Optional<Trigger>> recent = new Recent<>(RECENT);
    private volatile boolean stopping;

    Ear(Facets facets) {
        this.facets = facets;
    }

    /** Has learnt already, and need not in the background. */
    Ear with(Undertones learnt) {
        undertones.complete(learnt);
        return this;
    }

    /** The gravest it is sure enough of, with the sentence that tells it most. */
    Optional<Trigger> hear(String words) {
        return undertones.isDone() && !undertones.isCompletedExceptionally()
                ? recent.of(words, undertones.join()::in)
                : Optional.empty();
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Background.run("ear", undertones, this::learn);
    }

    private Undertones learn() {
        try {
            var learnt = Undertones.learn(facets);
            LOG.info("Hears {}", learnt);
            return learnt;
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("Signals are heard by lists of words only", e);
            }
            throw e;
        }
    }

    @Override
    public void destroy() {
        stopping = true;
    }
}
