package io.jinqiao.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a token, and what is not believed. */
class SignedTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final TokenRules RULES = new TokenRules("jinqiao", Duration.ofMinutes(5), Duration.ofSeconds(60));

    private final App app = new App("k1", Algorithm.ES256);

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aTokenOfTheAppHolds(Algorithm algorithm) {
        var signer = new App("k", algorithm);
        var token = SignedToken.read(signer.token(App.claims("C1", NOW)));
        assertThat(token.isSignedBy(signer.spki())).isTrue();
        assertThat(token.customer()).isEqualTo("C1");
        RULES.require(token, "bank-app", NOW);
    }

    @Test
    void anotherKeyOrAnotherWordAndItDoesNot() {
        var text = app.token(App.claims("C1", NOW));
        assertThat(SignedToken.read(text).isSignedBy(new App("k1", Algorithm.ES256).spki()))
                .isFalse();
        var parts = text.split("\\.");
        var forged = parts[0] + "."
                + App.part(new String(java.util.Base64.getUrlDecoder().decode(parts[1])).replace("C1", "C2")) + "."
                + parts[2];
        assertThat(SignedToken.read(forged).isSignedBy(app.spki())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "RS512", "ES256K", ""})
    void onlyTwoAlgorithmsExist(String algorithm) {
        var header = Map.<String, Object>of("alg", algorithm, "kid", "k1");
        assertThatThrownBy(() -> SignedToken.read(app.token(header, App.claims("C1", NOW))))
                .isInstanceOf(Refused.class)
                .extracting(it -> ((Refused) it).code())
                .isIn("identity.token-algorithm", "identity.token-malformed");
    }

    @Test
    void whatTwoReadersUnderstandDifferentlyIsMalformed() {
        var claims = "{\"iss\":\"bank-app\",\"sub\":\"C1\",\"sub\":\"C2\"}";
        malformed(app.signed(App.part("{\"alg\":\"ES256\",\"kid\":\"k1\"}") + "." + App.part(claims)));
        malformed(app.token(Map.of("alg", "ES256", "kid", "k1", "crit", List.of("exp")), App.claims("C1", NOW)));
        malformed(app.token(Map.of("alg", "ES256", "kid", "k1", "typ", "at+jwt"), App.claims("C1", NOW)));
        malformed("a.b");
        malformed("..");
        malformed("x".repeat(5000));
        malformed(app.token(App.claims("C1", NOW)) + "=");
    }

    @Test
    void aSignatureOfTheWrongLengthIsNone() {
        var text = app.token(App.claims("C1", NOW));
        var cut = text.substring(0, text.lastIndexOf('.') + 1) + App.part("short");
        assertThat(SignedToken.read(cut).isSignedBy(app.spki())).isFalse();
    }

    @Test
    void eachClaimThatDoesNotFitHasACodeOfItsOwn() {
        refused("issuer", Map.of("iss", "other-app"));
        refused("audience", Map.of("aud", "somebody-else"));
        refused("audience", Map.of("aud", List.of("a", "b")));
        refused("long-lived", Map.of("exp", NOW.getEpochSecond() + 301));
        refused("long-lived", Map.of("exp", NOW.getEpochSecond()));
        refused("early", Map.of("iat", NOW.getEpochSecond() + 61, "exp", NOW.getEpochSecond() + 100));
        refused("early", Map.of("nbf", NOW.getEpochSecond() + 61));
        refused("expired", Map.of("iat", NOW.getEpochSecond() - 200, "exp", NOW.getEpochSecond() - 60));
        refused("malformed", Map.of("exp", "soon"));
        refused("malformed", Map.of("exp", 1.5e300));
    }

    @Test
    void clocksMayDifferByAMinute() {
        accepted(Map.of("iat", NOW.getEpochSecond() + 60, "exp", NOW.getEpochSecond() + 100));
        accepted(Map.of("iat", NOW.getEpochSecond() - 200, "exp", NOW.getEpochSecond() - 59));
        accepted(Map.of("aud", List.of("somebody-else", "jinqiao")));
        accepted(Map.of("exp", NOW.getEpochSecond() + 300));
    }

    private void accepted(Map<String, Object> other) {
        RULES.require(SignedToken.read(app.token(with(other))), "bank-app", NOW);
    }

    private void refused(String why, Map<String, Object> other) {
        assertThatThrownBy(() -> RULES.require(SignedToken.read(app.token(with(other))), "bank-app", NOW))
                .isInstanceOf(Refused.class)
                .extracting(it -> ((Refused) it).code())
                .isEqualTo("identity.token-" + why);
    }

    private static Map<String, Object> with(Map<String, Object> other) {
        var claims = new HashMap<>(App.claims("C1", NOW));
        claims.putAll(other);
        return claims;
    }

    private static void malformed(String text) {
        assertThatThrownBy(() -> SignedToken.read(text).customer())
                .isInstanceOf(Refused.class)
                .extracting(it -> ((Refused) it).code())
                .isEqualTo("identity.token-malformed");
    }
}
