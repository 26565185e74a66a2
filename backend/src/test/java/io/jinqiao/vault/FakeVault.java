package io.jinqiao.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.vault.cipher.Algorithm;
import io.jinqiao.vault.cipher.DataKey;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.cipher.Tampered;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A vault in memory that seals in earnest. */
public final class FakeVault implements Vault {

    private final Map<Owner, DataKey> keys = new ConcurrentHashMap<>();
    private final Set<Owner> shredded = ConcurrentHashMap.newKeySet();

    @Override
    public byte[] seal(Owner owner, Place place, String value) {
        if (shredded.contains(owner)) {
            throw destroyed();
        }
        return keys.computeIfAbsent(owner, _ -> DataKey.make(1, Algorithm.AES_256_GCM))
                .seal(place, value);
    }

    @Override
    public String open(Owner owner, Place place, byte[] sealed) {
        try {
            return Optional.ofNullable(keys.get(owner))
                    .orElseThrow(FakeVault::destroyed)
                    .open(place, sealed);
        } catch (Tampered e) {
            throw Refused.conflict("vault.broken", "A sealed value was changed or moved");
        }
    }

    @Override
    public void prepare(Collection<Owner> owners) {
        // everything is at hand
    }

    @Override
    public byte[] index(String index, String normal) {
        try {
            return Arrays.copyOf(
                    MessageDigest.getInstance("SHA-256").digest((index + "\0" + normal).getBytes(UTF_8)), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void shred(CustomerId customer) {
        shred(Owner.of(customer));
    }

    @Override
    public void shred(Owner owner) {
        keys.remove(owner);
        shredded.add(owner);
    }

    private static Refused destroyed() {
        return Refused.conflict("vault.destroyed", "The key of these data was destroyed");
    }
}
