package io.jinqiao.demo.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.identity.Identity;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The demo bank's own app, played: it signs who its customers are, with a new key every twelve hours. */
@Component
class DemoApp {

    private static final String ISSUER = "demo-app";
    private static final Duration KEY_LASTS = Duration.ofHours(24);
    private static final Duration KEY_SIGNS = Duration.ofHours(12);
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(2);

    private final Identity identity;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable Signing signing;

    DemoApp(Identity identity, JsonMapper json, Clock clock) {
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    private record Signing(String kid, KeyPair keys, Instant since) {}

    /** A token that says: whoever shows this is the customer of this number. */
    synchronized String token(String customer) {
        var now = clock.instant();
        var key = signing(now);
        var header = Map.of("alg", "ES256", "typ", "JWT", "kid", key.kid());
        var claims = Map.of(
                "iss",
                ISSUER,
                "aud",
                "jinqiao",
                "sub",
                customer,
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(TOKEN_LASTS).getEpochSecond());
        var signed = part(json.writeValueAsBytes(header)) + "." + part(json.writeValueAsBytes(claims));
        return signed + "." + part(sign(key, signed));
    }

    private Signing signing(Instant now) {
        var current = signing;
        if (current == null || current.since().plus(KEY_SIGNS).isBefore(now)) {
            current = new Signing("demo-" + UUID.randomUUID(), newKeys(), now);
            identity.trustDemo(current.kid(), ISSUER, pem(current.keys()), now.plus(KEY_LASTS));
            signing = current;
        }
        return current;
    }

    private static byte[] sign(Signing key, String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.keys().getPrivate());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java signs with P-256", e);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    private static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----";
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
