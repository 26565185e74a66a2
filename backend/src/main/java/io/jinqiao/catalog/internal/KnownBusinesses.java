package io.jinqiao.catalog.internal;

import io.jinqiao.cluster.Memories;
import io.jinqiao.cluster.Memories.Memory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The classification in memory: the versions that are or will be in force, read anew once another one is committed. A
 * version that was approved for a later day comes into force by itself.
 */
@Component
class KnownBusinesses {

    private final VersionRepository versions;
    private final Clock clock;
    private final Memory memory;
    private volatile @Nullable List<Businesses> known;

    KnownBusinesses(VersionRepository versions, Memories memories, Clock clock) {
        this.memory = memories.of("catalog.businesses", () -> known = null);
        this.versions = versions;
        this.clock = clock;
    }

    Businesses now() {
        var now = clock.instant();
        return newestFirst().stream()
                .filter(each -> !each.effectiveFrom().isAfter(now))
                .findFirst()
                .orElse(Businesses.NONE);
    }

    /** Call within the transaction that changes something. */
    void changed() {
        memory.changed();
    }

    private List<Businesses> newestFirst() {
        var current = known;
        if (current == null) {
            current = versions.approved().stream()
                    .map(version -> Businesses.of(version, effective(version)))
                    .toList();
            known = current;
        }
        return current;
    }

    private static Instant effective(Version version) {
        var from = version.effectiveFrom();
        if (from == null) {
            throw new IllegalStateException("Approved without a day: version " + version.number());
        }
        return from;
    }
}
