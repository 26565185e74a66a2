package io.jinqiao.catalog.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The classification in memory, swapped as a whole once a new one is committed; readers see the old or the new. */
@Component
class KnownBusinesses {

    private final BusinessRepository repository;
    private volatile @Nullable Businesses known;

    KnownBusinesses(BusinessRepository repository) {
        this.repository = repository;
    }

    Businesses now() {
        var current = known;
        if (current == null) {
            current = repository.all();
            known = current;
        }
        return current;
    }

    void afterCommit(Businesses next) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = next;
            }
        });
    }
}
