package io.jinqiao.identity.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.jinqiao.kernel.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A token of the institution's app as it came: three parts of a JWS in compact form (RFC 7515), nothing of it believed yet.
 *
 * <p>Read strictly, because what two readers understand differently is how tokens are forged: one member of a name, no
 * padding, no critical extensions, no algorithm but those of {@link Algorithm}.
 */
final class SignedToken {

    private static final int LONGEST = 4096;
    private static final int LONGEST_ID = 100;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Algorithm algorithm;
    private final String kid;
    private final JsonNode claims;
    private final byte[] signed;
    private final byte[] signature;

    private SignedToken(Algorithm algorithm, String kid, JsonNode claims, byte[] signed, byte[] signature) {
        this.algorithm = algorithm;
        this.kid = kid;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    /** Refuses with {@code identity.token-malformed}, {@code identity.token-algorithm}. */
    static SignedToken read(String text) {
        var parts = text.split("\\.", -1);
        if (text.length() > LONGEST || parts.length != 3) {
            throw malformed();
        }
        var header = object(parts[0]);
        if (header.has("crit") || header.has("b64") || !isOurType(header.get("typ"))) {
            throw malformed();
        }
        return new SignedToken(
                algorithm(header),
                text(header, "kid", LONGEST_ID),
                object(parts[1]),
                (parts[0] + "." + parts[1]).getBytes(US_ASCII),
                bytes(parts[2]));
    }

    Algorithm algorithm() {
        return algorithm;
    }

    String kid() {
        return kid;
    }

    boolean isSignedBy(byte[] spki) {
        return algorithm.verifies(spki, signed, signature);
    }

    String issuer() {
        return text(claims, "iss", LONGEST_ID);
    }

    /** The customer's number in the institution's systems. */
    String customer() {
        return text(claims, "sub", 40);
    }

    String id() {
        return text(claims, "jti", LONGEST_ID);
    }

    List<String> audience() {
        var audience = claims.get("aud");
        if (audience != null && audience.isArray()) {
            return audience.valueStream()
                    .map(each -> each.isString() ? each.stringValue() : "")
                    .toList();
        }
        return List.of(text(claims, "aud", LONGEST_ID));
    }

    Instant issuedAt() {
        return moment("iat");
    }

    Instant expiresAt() {
        return moment("exp");
    }

    @Nullable Instant notBefore() {
        return claims.has("nbf") ? moment("nbf") : null;
    }

    private Instant moment(String claim) {
        var value = claims.get(claim);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw malformed();
        }
        try {
            return Instant.ofEpochSecond(value.longValue());
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    private static Algorithm algorithm(JsonNode header) {
        var name = text(header, "alg", LONGEST_ID);
        return Arrays.stream(Algorithm.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden("identity.token-algorithm", "RS256 or ES256 is needed"));
    }

    private static boolean isOurType(@Nullable JsonNode type) {
        return type == null || (type.isString() && type.stringValue().equalsIgnoreCase("JWT"));
    }

    private static String text(JsonNode object, String name, int longest) {
        var value = object.get(name);
        if (value == null || !value.isString()) {
            throw malformed();
        }
        var text = value.stringValue();
        if (text.isBlank() || text.length() > longest) {
            throw malformed();
        }
        return text;
    }

    private static JsonNode object(String part) {
        try {
            var json = JSON.readTree(bytes(part));
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            // Refused below, like every other text that is no object.
        }
        throw malformed();
    }

    private static byte[] bytes(String part) {
        try {
            if (!part.isEmpty() && !part.contains("=")) {
                return Base64.getUrlDecoder().decode(part);
            }
        } catch (IllegalArgumentException e) {
            // Refused below.
        }
        throw malformed();
    }

    private static Refused malformed() {
        return Refused.forbidden("identity.token-malformed", "Not a token that can be read");
    }

    @Override
    public String toString() {
        return "SignedToken[" + kid + "]";
    }
}
