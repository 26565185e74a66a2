package io.jinqiao.intent.internal;

import io.jinqiao.cluster.Memories;
import io.jinqiao.cluster.Memories.Memory;
import io.jinqiao.kernel.Background;
import io.jinqiao.language.Facets;
import io.jinqiao.learning.Classifier;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The classifiers in force, in memory; swapped as a whole once a change is committed, so readers see the old or the new. */
@Component
class ModelsInForce {

    private static final Logger LOG = LoggerFactory.getLogger(ModelsInForce.class);

    private final VersionRepository versions;
    private final Facets facets;
    private final Memory memory;
    private volatile @Nullable Map<String, InForce> known;

    ModelsInForce(VersionRepository versions, Facets facets, Memories memories) {
        this.memory = memories.of("intent.models", this::load);
        this.versions = versions;
        this.facets = facets;
    }

    record InForce(int version, Classifier classifier) {}

    /** By label set; whoever comes before they are loaded waits. */
    Map<String, InForce> now() {
        var current = known;
        return current == null ? load() : current;
    }

    /** Whether the version in force can be read: one of an older format, or taught with other weights, cannot. */
    boolean reads(String labelSet) {
        return now().containsKey(labelSet);
    }

    void loadAfterCommit() {
        memory.changed();
    }

    /** So that the first customer of the day need not wait for it. */
    @EventListener
    void on(ApplicationReadyEvent ready) {
        Background.run("intent-models", new CompletableFuture<>(), this::now);
    }

    private synchronized Map<String, InForce> load() {
        var before = known == null ? Map.<String, InForce>of() : known;
        var loaded = new HashMap<String, InForce>();
        versions.inForce().forEach((labelSet, number) -> {
            var same = before.get(labelSet);
            if (same != null && same.version() == number) {
                loaded.put(labelSet, same);
            } else {
                load(labelSet, number, loaded);
            }
        });
        var all = Map.copyOf(new TreeMap<>(loaded));
        known = all;
        return all;
    }

    /** A version of another format, or taught with other weights, is of no use; {@link TeachAgain} sees to the next. */
    private void load(String labelSet, int number, Map<String, InForce> loaded) {
        try {
            loaded.put(labelSet, new InForce(number, Classifier.of(versions.model(labelSet, number), facets)));
        } catch (Classifier.Unreadable unreadable) {
            LOG.warn("Version {} of {} cannot be used: {}", number, labelSet, unreadable.getMessage());
        }
    }
}
