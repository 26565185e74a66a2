package io.jinqiao.staff.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a machine shows: 256 random bits behind a word by which scanners for leaked secrets know it. Kept as SHA-256 only. */
record ServiceToken(String words) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("jqs_[A-Za-z0-9_-]{43}");
    private static final String SCHEME = "Bearer ";

    static ServiceToken make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ServiceToken("jqs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** True for a header that is meant to carry one, well written or not. */
    static boolean isIn(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME + "jqs_", 0, SCHEME.length() + 4);
    }

    static Optional<ServiceToken> of(@Nullable String header) {
        return header == null || !isIn(header)
                ? Optional.empty()
                : Optional.of(header.substring(SCHEME.length()))
                        .filter(words -> FORM.matcher(words).matches())
                        .map(ServiceToken::new);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ServiceToken[…]";
    }
}
