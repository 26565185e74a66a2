package io.jinqiao.journal.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Seal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    static byte[] of(KeptFact fact) {
        return fact.source() == null ? withoutSource(fact) : withSource(fact);
    }

    private static byte[] withSource(KeptFact fact) {
        return hash(
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

    private static byte[] withoutSource(KeptFact fact) {
        return hash(
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

    static byte[] node(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** Over every part but the hash itself. */
    static byte[] of(Seal seal) {
        return hash(
                (byte) 2,
                "jinqiao-seal-1",
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

    private static byte[] hash(byte domain, @Nullable Object... fields) {
        var digest = sha256();
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
