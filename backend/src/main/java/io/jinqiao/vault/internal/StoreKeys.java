package io.jinqiao.vault.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.vault.Owner;
import io.jinqiao.vault.cipher.Algorithm;
import io.jinqiao.vault.cipher.DataKey;
import io.jinqiao.vault.cipher.Place;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the key store at work: master keys wrap customers' keys, the index key finds. Each use has a key of its own,
 * derived by HKDF (RFC 5869), so that none is used for two things.
 */
final class StoreKeys {

    static final String INDEX = "index";

    private static final String MASTER = "master-";
    private static final int INDEX_BYTES = 16;

    private final Map<String, byte[]> keys;
    private final SecretKeySpec indexKey;

    StoreKeys(Map<String, byte[]> keys) {
        this.keys = Map.copyOf(keys);
        this.indexKey = new SecretKeySpec(derived(INDEX, "find", 32), "HmacSHA256");
    }

    static String masterAlias(int version) {
        return MASTER + version;
    }

    int newestMaster() {
        return keys.keySet().stream()
                .filter(alias -> alias.startsWith(MASTER))
                .mapToInt(alias -> Integer.parseInt(alias.substring(MASTER.length())))
                .max()
                .orElse(0);
    }

    boolean holdsMaster(int version) {
        return keys.containsKey(masterAlias(version));
    }

    /** Wrapped for this customer and version only. */
    byte[] wrap(Owner owner, DataKey key, int master) {
        return wrapping(master, key.algorithm())
                .seal(place(owner, key.version()), HexFormat.of().formatHex(key.bytes()));
    }

    /** Refuses with {@link io.jinqiao.vault.cipher.Tampered} what was wrapped for somebody else. */
    DataKey unwrap(Owner owner, int version, Algorithm algorithm, int master, byte[] wrapped) {
        var key = wrapping(master, algorithm).open(place(owner, version), wrapped);
        return new DataKey(version, algorithm, HexFormat.of().parseHex(key));
    }

    byte[] index(String index, String normal) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            mac.update(index.getBytes(UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(normal.getBytes(UTF_8)), INDEX_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Tells keys apart without telling what they are. */
    byte[] fingerprint(String alias) {
        return derived(alias, "fingerprint", INDEX_BYTES);
    }

    Iterable<String> aliases() {
        return keys.keySet();
    }

    private DataKey wrapping(int master, Algorithm algorithm) {
        return new DataKey(master, algorithm, derived(masterAlias(master), "wrap " + algorithm, algorithm.keyBytes()));
    }

    private static Place place(Owner owner, int version) {
        return new Place("vault.data_key", "version " + version, owner.value());
    }

    private byte[] derived(String alias, String use, int length) {
        var key = keys.get(alias);
        if (key == null) {
            throw new IllegalStateException("The key store lacks the key " + alias);
        }
        try {
            var how = HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(("jinqiao " + use).getBytes(UTF_8), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java 25 has HKDF", e);
        }
    }

    @Override
    public String toString() {
        return "StoreKeys" + keys.keySet();
    }
}
