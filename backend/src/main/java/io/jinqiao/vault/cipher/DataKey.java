package io.jinqiao.vault.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * One version of a customer's key, and how it seals: {@code 1 | algorithm | key version (4) | nonce (12) | ciphertext and
 * tag}. What stands before the nonce and the {@link Place} are authenticated too.
 */
public final class DataKey {

    /** What sealing adds to the UTF-8 bytes of a value. */
    public static final int OVERHEAD = 34;

    private static final byte FORMAT = 1;
    private static final int HEADER = 2 + Integer.BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int version;
    private final Algorithm algorithm;
    private final byte[] key;

    /** @param version from 1 */
    public DataKey(int version, Algorithm algorithm, byte[] key) {
        this.version = version;
        this.algorithm = algorithm;
        this.key = key.clone();
    }

    public static DataKey make(int version, Algorithm algorithm) {
        var key = new byte[algorithm.keyBytes()];
        RANDOM.nextBytes(key);
        return new DataKey(version, algorithm, key);
    }

    public int version() {
        return version;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /** A copy; for wrapping only. */
    public byte[] bytes() {
        return key.clone();
    }

    public byte[] seal(Place place, String value) {
        var nonce = new byte[Algorithm.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var header = header();
        var sealed = algorithm.seal(key, nonce, joined(header, place), value.getBytes(UTF_8));
        return ByteBuffer.allocate(HEADER + nonce.length + sealed.length)
                .put(header)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Refuses with {@link Tampered} what was not sealed by this key for this place. */
    public String open(Place place, byte[] sealed) {
        var header = header();
        if (sealed.length < OVERHEAD || Arrays.mismatch(header, 0, HEADER, sealed, 0, HEADER) >= 0) {
            throw new Tampered();
        }
        var nonce = Arrays.copyOfRange(sealed, HEADER, HEADER + Algorithm.NONCE_BYTES);
        var rest = Arrays.copyOfRange(sealed, HEADER + Algorithm.NONCE_BYTES, sealed.length);
        return new String(algorithm.open(key, nonce, joined(header, place), rest), UTF_8);
    }

    /** Which version of the key sealed this; refuses with {@link Tampered} what is not sealed at all. */
    public static int version(byte[] sealed) {
        if (sealed.length < OVERHEAD || sealed[0] != FORMAT) {
            throw new Tampered();
        }
        return ByteBuffer.wrap(sealed, 2, Integer.BYTES).getInt();
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER)
                .put(FORMAT)
                .put(algorithm.code())
                .putInt(version)
                .array();
    }

    private static byte[] joined(byte[] header, Place place) {
        var where = place.bytes();
        var joined = Arrays.copyOf(header, header.length + where.length);
        System.arraycopy(where, 0, joined, header.length, where.length);
        return joined;
    }

    @Override
    public String toString() {
        return "DataKey[version " + version + ", " + algorithm + "]";
    }
}
