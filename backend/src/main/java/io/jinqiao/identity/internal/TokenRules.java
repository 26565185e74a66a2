package io.jinqiao.identity.internal;

import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.time.Instant;

/**
 * What a token must say to count, once its signature holds.
 *
 * @param audience the name of this installation, which the app writes as {@code aud}
 * @param longest between {@code iat} and {@code exp}
 * @param skew so far the two clocks may differ
 */
record TokenRules(String audience, Duration longest, Duration skew) {

    /** Refuses with {@code identity.token-issuer}, {@code -audience}, {@code -long-lived}, {@code -early}, {@code -expired}. */
    void require(SignedToken token, String issuer, Instant now) {
        if (!token.issuer().equals(issuer)) {
            throw no("issuer", "The key belongs to another issuer");
        }
        if (!token.audience().contains(audience)) {
            throw no("audience", "The token is for somebody else");
        }
        var from = token.issuedAt();
        var until = token.expiresAt();
        if (!until.isAfter(from) || until.isAfter(from.plus(longest))) {
            throw no("long-lived", "A token lasts five minutes at most");
        }
        var notBefore = token.notBefore();
        if (from.isAfter(now.plus(skew)) || (notBefore != null && notBefore.isAfter(now.plus(skew)))) {
            throw no("early", "The token is of the future: the clocks differ");
        }
        if (!now.isBefore(until.plus(skew))) {
            throw no("expired", "The token is over");
        }
    }

    /** After this a token is refused as expired, so that its id need not be remembered any longer. */
    Instant forgetAfter(SignedToken token) {
        return token.expiresAt().plus(skew).plusSeconds(1);
    }

    static Refused no(String why, String words) {
        return Refused.forbidden("identity.token-" + why, words);
    }
}
