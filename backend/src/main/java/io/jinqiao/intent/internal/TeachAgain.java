package io.jinqiao.intent.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Background;
import io.jinqiao.kernel.Refused;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After an upgrade a stored version may be unreadable: at the start a new one is trained from the same questions. */
@Component
class TeachAgain {

    private static final Logger LOG = LoggerFactory.getLogger(TeachAgain.class);

    private final VersionRepository versions;
    private final ModelsInForce models;
    private final Trainings trainings;

    TeachAgain(VersionRepository versions, ModelsInForce models, Trainings trainings) {
        this.versions = versions;
        this.models = models;
        this.trainings = trainings;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Background.run("intent-again", new CompletableFuture<>(), this::check);
    }

    /** How many sets are taught again; done by whoever asks first, since a training that runs already is enough. */
    int check() {
        var unreadable = versions.inForce().keySet().stream()
                .filter(labelSet -> !models.reads(labelSet))
                .filter(labelSet -> trainings.state(labelSet).isEmpty())
                .toList();
        unreadable.forEach(this::teach);
        return unreadable.size();
    }

    private void teach(String labelSet) {
        try {
            trainings.start(labelSet, Actor.SYSTEM);
            LOG.info("The version of {} in force cannot be read; a new one is being trained", labelSet);
        } catch (Refused refused) {
            LOG.error("No new version of {} can be trained: {}", labelSet, refused.getMessage());
        }
    }
}
