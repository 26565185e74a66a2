package io.jinqiao.staff.internal;

import java.security.SecureRandom;
import java.util.Base64;

/** For whoever is hired from a file or a directory: a password that nobody knows. */
final class Unguessable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Unguessable() {}

    /** It meets every rule of the house; its owner signs in once an administrator gives them another, or by single sign-on. */
    static String password() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return "Aa1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
