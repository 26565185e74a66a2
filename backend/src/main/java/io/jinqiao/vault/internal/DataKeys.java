package io.jinqiao.vault.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jinqiao.cluster.Memories;
import io.jinqiao.cluster.Memories.Memory;
import io.jinqiao.kernel.Refused;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.cipher.Algorithm;
import io.jinqiao.vault.cipher.DataKey;
import io.jinqiao.vault.internal.DataKeyRepository.Row;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Customers' keys, unwrapped once and kept at hand for a while; a bounded number of them. */
@Component
class DataKeys {

    private final DataKeyRepository rows;
    private final OpenStore store;
    private final Algorithm algorithm;
    private final Clock clock;
    private final Cache<Version, DataKey> atHand;
    private final Memory memory;

    DataKeys(DataKeyRepository rows, OpenStore store, VaultSettings settings, Memories memories, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.algorithm = settings.algorithm();
        this.clock = clock;
        this.atHand = Caffeine.newBuilder()
                .maximumSize(settings.keysAtHand())
                .expireAfterWrite(settings.keysAtHandFor())
                .build();
        this.memory = memories.of("vault.destroyed", atHand::invalidateAll);
    }

    private record Version(Owner owner, int number) {}

    /** Refuses with {@code vault.destroyed}. */
    DataKey get(Owner owner, int version) {
        var known = atHand.getIfPresent(new Version(owner, version));
        return known == null ? unwrapped(rows.find(owner, version).orElseThrow(DataKeys::destroyed)) : known;
    }

    /** The one to seal with; it stays the newest until the transaction ends. */
    DataKey newest(Owner owner) {
        var newest = rows.newest(owner).orElse(null);
        if (newest == null) {
            var made = DataKey.make(1, algorithm);
            add(owner, made);
            newest = rows.newest(owner).orElseThrow(DataKeys::destroyed);
        }
        return keptOrUnwrapped(newest);
    }

    /** Another version for somebody whose row is locked. */
    void change(Row newest) {
        add(newest.owner(), DataKey.make(newest.version() + 1, algorithm));
    }

    void prepare(Collection<Owner> owners) {
        rows.ofOwners(owners).forEach(this::keptOrUnwrapped);
    }

    void wrapAnew(Row row, int master) {
        rows.wrap(row, master, store.keysWith(master).wrap(row.owner(), keptOrUnwrapped(row), master));
    }

    int destroy(Owner owner) {
        var versions = rows.destroy(owner, clock.instant());
        forgetOnceCommitted(owner);
        memory.changedForOthers();
        return versions;
    }

    /** Before the commit somebody may still read the old row, and keep what it holds. */
    private void forgetOnceCommitted(Owner owner) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                atHand.asMap().keySet().removeIf(key -> key.owner().equals(owner));
            }
        });
    }

    private void add(Owner owner, DataKey made) {
        var keys = store.keys();
        var master = keys.newestMaster();
        rows.add(owner, made.version(), made.algorithm(), master, keys.wrap(owner, made, master), clock.instant());
        forgetIfNotCommitted(new Version(owner, made.version()));
    }

    /** A key whose row never came to be must not seal: the next one of that number is another. */
    private void forgetIfNotCommitted(Version version) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        atHand.invalidate(version);
                    }
                }
            });
        }
    }

    private DataKey keptOrUnwrapped(Row row) {
        var known = atHand.getIfPresent(new Version(row.owner(), row.version()));
        return known == null || row.wrapped() == null ? unwrapped(row) : known;
    }

    private DataKey unwrapped(Row row) {
        var wrapped = row.wrapped();
        if (wrapped == null) {
            throw destroyed();
        }
        var key =
                store.keysWith(row.master()).unwrap(row.owner(), row.version(), row.algorithm(), row.master(), wrapped);
        atHand.put(new Version(row.owner(), row.version()), key);
        return key;
    }

    static Refused destroyed() {
        return Refused.conflict("vault.destroyed", "The key of these data was destroyed");
    }
}
