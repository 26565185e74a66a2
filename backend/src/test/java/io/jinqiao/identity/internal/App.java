package io.jinqiao.identity.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** An institution's app in a test: signs what it is told, honest or not. */
final class App {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final String kid;
    final Algorithm algorithm;
    final KeyPair keys;

    App(String kid, Algorithm algorithm) {
        this.kid = kid;
        this.algorithm = algorithm;
        try {
            var generator = KeyPairGenerator.getInstance(algorithm == Algorithm.ES256 ? "EC" : "RSA");
            generator.initialize(algorithm == Algorithm.ES256 ? 256 : 2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> claims(String customer, Instant now) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", "bank-app");
        claims.put("aud", "jinqiao");
        claims.put("sub", customer);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + 120);
        return claims;
    }

    String token(Map<String, Object> claims) {
        return token(Map.of("alg", algorithm.name(), "typ", "JWT", "kid", kid), claims);
    }

    String token(Map<String, Object> header, Map<String, Object> claims) {
        return signed(part(JSON.writeValueAsString(header)) + "." + part(JSON.writeValueAsString(claims)));
    }

    String signed(String text) {
        try {
            var signature = Signature.getInstance(
                    algorithm == Algorithm.ES256 ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] spki() {
        return keys.getPublic().getEncoded();
    }

    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(spki())
                + "\n-----END PUBLIC KEY-----\n";
    }

    static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
