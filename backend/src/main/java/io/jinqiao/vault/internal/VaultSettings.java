package io.jinqiao.vault.internal;

import io.jinqiao.vault.cipher.Algorithm;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How this installation seals.
 *
 * <p>{@code jinqiao.vault.store}: the key store, by default {@code vault/keys.p12} in the home. {@code jinqiao.vault.password}:
 * its password, by default one made at the first start and kept beside it. {@code jinqiao.vault.algorithm}: {@code
 * AES_256_GCM} or {@code SM4_GCM}, for keys made from now on. {@code jinqiao.vault.keys-at-hand}: customers' keys kept in
 * memory, 200 bytes each, for {@code jinqiao.vault.keys-at-hand-for} at most, which is how long another node may go on reading what one forgot.
 */
@Component
record VaultSettings(Path store, String password, Algorithm algorithm, int keysAtHand, Duration keysAtHandFor) {

    VaultSettings(
            @Value("${jinqiao.vault.store:${jinqiao.home:var}/vault/keys.p12}") Path store,
            @Value("${jinqiao.vault.password:}") String password,
            @Value("${jinqiao.vault.algorithm:AES_256_GCM}") Algorithm algorithm,
            @Value("${jinqiao.vault.keys-at-hand:20000}") int keysAtHand,
            @Value("${jinqiao.vault.keys-at-hand-for:10m}") Duration keysAtHandFor) {
        this.store = store;
        this.password = password;
        this.algorithm = algorithm;
        this.keysAtHand = keysAtHand;
        this.keysAtHandFor = keysAtHandFor;
    }

    @Override
    public String toString() {
        return "VaultSettings[" + store + ", " + algorithm + "]";
    }
}
