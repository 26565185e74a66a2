package io.jinqiao.whistle.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/** What a writer follows a report up with: 100 random bits, shown once and kept as a hash. */
final class Secrets {

    /** Without 0, 1, I and O, which people mistake for one another. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String make(int length) {
        var made = new StringBuilder();
        for (int i = 0; i < length; i++) {
            made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    /** Grouped for reading: {@code ABCDE-FGHJK-LMNPQ-RSTUV}. */
    static String make() {
        return make(LENGTH).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    static byte[] hash(String secret) {
        try {
            var plain = secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
