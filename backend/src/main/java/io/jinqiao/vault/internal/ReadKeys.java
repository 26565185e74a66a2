package io.jinqiao.vault.internal;

import org.springframework.stereotype.Component;

/** What is shown of the keys. */
@Component
class ReadKeys {

    private final VaultSettings settings;
    private final OpenStore store;
    private final DataKeyRepository rows;
    private final RotationRepository rotations;

    ReadKeys(VaultSettings settings, OpenStore store, DataKeyRepository rows, RotationRepository rotations) {
        this.settings = settings;
        this.store = store;
        this.rows = rows;
        this.rotations = rotations;
    }

    VaultController.Keys keys() {
        return new VaultController.Keys(
                settings.algorithm(), store.keys().newestMaster(), rows.owners(), rotations.latest());
    }
}
