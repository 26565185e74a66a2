package io.jinqiao.identity.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which two people compare a key over the telephone: SHA-256 of its DER, the first 16 bytes in hex. */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(byte[] spki) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(spki);
            return HexFormat.ofDelimiter(":").formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
