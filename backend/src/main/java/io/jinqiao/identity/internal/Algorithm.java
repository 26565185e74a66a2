package io.jinqiao.identity.internal;

import io.jinqiao.kernel.Refused;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;

/** By which a token may be signed (RFC 7518 section 3): what is not listed, "none" first of all, does not exist here. */
enum Algorithm {
    RS256("RSA", "SHA256withRSA"),
    ES256("EC", "SHA256withECDSAinP1363Format");

    private static final int SHORTEST_RSA = 2048;
    private static final int P256_BITS = 256;
    private static final int P256_SIGNATURE = 64;

    private final String family;
    private final String signature;

    Algorithm(String family, String signature) {
        this.family = family;
        this.signature = signature;
    }

    /** Refuses with {@code identity.key-malformed} what is no key of this kind, or a weak one. */
    PublicKey key(byte[] spki) {
        try {
            var key = KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(spki));
            if (strong(key)) {
                return key;
            }
        } catch (GeneralSecurityException e) {
            // Refused below, like every other key that is not strong.
        }
        throw Refused.invalid(
                "identity.key-malformed", "A public key of RSA (2048 bits or more) or EC P-256 is needed");
    }

    boolean verifies(byte[] spki, byte[] signed, byte[] by) {
        if (this == ES256 && by.length != P256_SIGNATURE) {
            return false;
        }
        try {
            var check = Signature.getInstance(signature);
            check.initVerify(key(spki));
            check.update(signed);
            return check.verify(by);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean strong(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength() == P256_BITS;
            default -> false;
        };
    }
}
