package io.jinqiao.staff.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Codes on paper, for the day on which the phone is lost; each is good for once.
 *
 * <p>They are 80 random bits, so a plain hash keeps them: nobody guesses through it.
 */
final class RecoveryCodes {

    static final int LENGTH = 16;

    private static final int HOW_MANY = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    /** As it is kept; however it was typed. */
    static String hash(String code) {
        try {
            var typed = plain(code);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Without the dashes that make it readable. */
    static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String one() {
        var bytes = new byte[10];
        RANDOM.nextBytes(bytes);
        return Base32.of(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }
}
