package io.jinqiao.collaboration.spi;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a connector and a system put on every message (version 1): HMAC-SHA256 under the shared secret over five lines.
 *
 * <p>A question is signed over its method and path, an answer over its status and the question's idempotency key, so that
 * no answer can be given to another question; both over their moment and the whole body.
 */
public final class Signature {

    public static final String HEADER = "Jinqiao-Signature";
    public static final String TIMESTAMP = "Jinqiao-Timestamp";
    public static final String KEY = "Idempotency-Key";

    /** How old, or how far ahead, a message may be. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String VERSION = "v1";

    private Signature() {}

    /**
     * What goes into the header.
     *
     * @param verb {@code POST}, or the status of an answer
     * @param target the path, or the idempotency key of what is answered
     * @param seconds since 1970
     */
    public static String of(String secret, String verb, String target, long seconds, byte[] body) {
        var lines = "%s\n%s\n%s\n%d\n%s"
                .formatted(VERSION, verb, target, seconds, HexFormat.of().formatHex(sha256(body)));
        return VERSION + "=" + HexFormat.of().formatHex(hmac(secret, lines));
    }

    /** Whether the header says what the message is, in a time that does not depend on how much of it is right. */
    public static boolean holds(
            @Nullable String header, String secret, String verb, String target, long seconds, byte[] body) {
        var right = of(secret, verb, target, seconds, body);
        return header != null
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
    }

    /** The header's moment in seconds since 1970 if it lies within the window; -1 for anything else. */
    public static long fresh(@Nullable String timestamp, Instant now) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return -1;
        }
        var seconds = Long.parseLong(timestamp);
        return Math.abs(now.getEpochSecond() - seconds) <= WINDOW.toSeconds() ? seconds : -1;
    }

    private static byte[] hmac(String secret, String lines) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(lines.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
