package io.jinqiao.catalog.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The classification in memory: the versions that are or will be in force, read anew once another one is committed. A
 * version that was approved for a later day comes into force by itself.
 */
@Component
class KnownBusinesses {

    private final VersionRepository versions;
    private final Clock clock;
    private volatile @Nullable List<Businesses> known;

    KnownBusinesses(VersionRepository versions, Clock clock) {
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
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
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
