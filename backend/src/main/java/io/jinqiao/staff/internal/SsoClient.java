package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.IdentityProvider.Description;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * This house as a client of its provider, by the rule and the secret that are in force at this moment (ADR 0027: what an
 * installation sets decides nothing about which parts there are).
 */
@Component
class SsoClient {

    /** The only provider there is. */
    static final String HOUSE = "house";

    private final HouseRules rules;
    private final SsoSecretRepository secrets;
    private final IdentityProvider provider;

    private volatile Made made = new Made(SingleSignOn.SHIPPED, "", "", null, null);

    SsoClient(HouseRules rules, SsoSecretRepository secrets, IdentityProvider provider) {
        this.rules = rules;
        this.secrets = secrets;
        this.provider = provider;
    }

    private record Made(
            SingleSignOn rule,
            String secret,
            String answerTo,
            @Nullable Description described,
            @Nullable ClientRegistration client) {

        boolean by(SingleSignOn otherRule, String otherSecret, String otherAnswerTo, Description otherDescribed) {
            return rule.equals(otherRule)
                    && secret.equals(otherSecret)
                    && answerTo.equals(otherAnswerTo)
                    && otherDescribed.equals(described);
        }

        @Override
        public String toString() {
            return "Made[…]";
        }
    }

    SingleSignOn rule() {
        return rules.inForce(SingleSignOn.class);
    }

    /** False while the house wants none, or lacks the secret to be known by. */
    boolean isOffered() {
        return rule().on() && secrets.known().isPresent();
    }

    /** One that knows where the provider is to answer to. */
    ClientRegistrationRepository answering(String answerTo) {
        return id -> id.equals(HOUSE) ? registration(answerTo) : null;
    }

    /** Refuses with {@code staff.sso-off}, {@code staff.sso-unreachable}, {@code staff.sso-not-understood}. */
    ClientRegistration registration(String answerTo) {
        var rule = rule();
        if (!rule.on()) {
            throw off();
        }
        var secret = secrets.inClear().orElseThrow(SsoClient::off);
        var described = provider.describe(rule.issuer());
        var last = made;
        if (last.by(rule, secret, answerTo, described)) {
            return Objects.requireNonNull(last.client());
        }
        var client = register(rule, secret, answerTo, described);
        made = new Made(rule, secret, answerTo, described, client);
        return client;
    }

    private static ClientRegistration register(
            SingleSignOn rule, String secret, String answerTo, Description described) {
        return ClientRegistration.withRegistrationId(HOUSE)
                .clientId(rule.clientId())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(answerTo)
                .scope("openid", "profile", "email")
                .issuerUri(described.issuer())
                .authorizationUri(described.authorization())
                .tokenUri(described.token())
                .jwkSetUri(described.keys())
                .build();
    }

    private static Refused off() {
        return Refused.notFound("staff.sso-off", "Signing in this way is not set up");
    }
}
