package io.jinqiao.journal.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Seal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is hashed, as {@code docs/develop/bundle-format.md} promises to people who check us.
 *
 * <p>A hash begins with a byte that says what it is of (0 fact, 1 node, 2 seal), so that none can be passed off as
 * another. A field is its length in UTF-8 bytes as a big-endian 32-bit number, then these bytes; null is the length −1.
 */
final class Hashes {

    static final byte[] NONE = new byte[32];

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Hashes() {}

    static byte[] of(KeptFact fact, Suite suite) {
        return fact.source() == null ? withoutSource(fact, suite) : withSource(fact, suite);
    }

    private static byte[] withSource(KeptFact fact, Suite suite) {
        return hash(
                suite,
                (byte) 0,
                "jinqiao-fact-2",
                fact.number(),
                fact.kind(),
                text(fact.at()),
                fact.by().kind(),
                fact.by().id(),
                fact.source(),
                fact.subject(),
                fact.customer(),
                fact.business(),
                fact.body());
    }

    private static byte[] withoutSource(KeptFact fact, Suite suite) {
        return hash(
                suite,
                (byte) 0,
                "jinqiao-fact-1",
                fact.number(),
                fact.kind(),
                text(fact.at()),
                fact.by().kind(),
                fact.by().id(),
                fact.subject(),
                fact.customer(),
                fact.business(),
                fact.body());
    }

    static byte[] node(Suite suite, byte[] left, byte[] right) {
        var digest = suite.digest();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** Over every part but the hash itself; a seal that is not SHA-256 says so within. */
    static byte[] of(Seal seal) {
        var suite = Suite.hashing(seal.algorithm());
        return switch (suite) {
            case SHA256_ED25519 -> ofSeal(suite, "jinqiao-seal-1", seal);
            case SM3_SM2 -> ofSeal(suite, "jinqiao-seal-2 SM3", seal);
        };
    }

    private static byte[] ofSeal(Suite suite, String form, Seal seal) {
        return hash(
                suite,
                (byte) 2,
                form,
                seal.number(),
                seal.fromTx(),
                seal.toTx(),
                seal.facts(),
                seal.firstNumber(),
                seal.lastNumber(),
                seal.root(),
                seal.previous(),
                seal.skip(),
                seal.sealedAt());
    }

    static String text(Instant at) {
        return MICROS.format(at);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static byte[] hash(Suite suite, byte domain, @Nullable Object... fields) {
        var digest = suite.digest();
        digest.update(domain);
        for (var field : fields) {
            var bytes = field == null ? null : field.toString().getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(4)
                    .putInt(bytes == null ? -1 : bytes.length)
                    .flip());
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return digest.digest();
    }
}
