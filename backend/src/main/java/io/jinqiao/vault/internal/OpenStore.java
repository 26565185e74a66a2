package io.jinqiao.vault.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Opens the key store at the start, and makes one at the very first.
 *
 * <p>A database that was sealed with other keys is not served: everything in it would be unreadable, and what is new
 * would be sealed past its backups.
 */
@Component
class OpenStore {

    private final KeyStoreFile file;
    private final DataKeyRepository rows;
    private final Clock clock;
    private volatile StoreKeys keys;

    OpenStore(VaultSettings settings, DataKeyRepository rows, Clock clock) {
        this.file = new KeyStoreFile(settings.store(), settings.password());
        this.rows = rows;
        this.clock = clock;
        this.keys = opened();
    }

    private StoreKeys opened() {
        if (!file.exists()) {
            if (rows.any()) {
                throw new IllegalStateException(
                        "The key store %s is missing, but this database is sealed with its keys; put it back (see docs/operate/vault.md)"
                                .formatted(file.path()));
            }
            file.add(StoreKeys.INDEX);
            file.add(StoreKeys.masterAlias(1));
        }
        return read();
    }

    StoreKeys keys() {
        return keys;
    }

    /** With this master key; another node may have made it since. */
    StoreKeys keysWith(int master) {
        if (!keys.holdsMaster(master)) {
            keys = read();
        }
        return keys;
    }

    /** One master key more, which wraps from now on. */
    synchronized int addMaster() {
        var next = keys.newestMaster() + 1;
        file.add(StoreKeys.masterAlias(next));
        keys = read();
        return next;
    }

    private StoreKeys read() {
        var read = new StoreKeys(file.read());
        for (var alias : read.aliases()) {
            if (!rows.fingerprintAgrees(alias, read.fingerprint(alias), clock.instant())) {
                throw new IllegalStateException("The key %s of %s is not the one that this database is sealed with"
                        .formatted(alias, file.path()));
            }
        }
        return read;
    }
}
