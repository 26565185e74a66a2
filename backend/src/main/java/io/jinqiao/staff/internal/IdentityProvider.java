package io.jinqiao.staff.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.jinqiao.kernel.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The institution's sign-on as it describes itself, asked at the moment it is needed and remembered for ten minutes.
 *
 * <p>Nothing is followed elsewhere or called that no provider's name should lead to (ADR 0072), nothing is waited for longer than ten seconds, and no more is read than a description is
 * long.
 */
@Component
class IdentityProvider {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LONGEST = 256 * 1024;
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final LoadingCache<String, Description> descriptions;
    private final LoadingCache<ClientRegistration, JwtDecoder> decoders;

    IdentityProvider(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
        this.descriptions = Caffeine.newBuilder()
                .maximumSize(4)
                .expireAfterWrite(Duration.ofMinutes(10))
                .build(this::read);
        this.decoders = Caffeine.newBuilder()
                .maximumSize(4)
                .expireAfterAccess(Duration.ofHours(1))
                .weakKeys()
                .build(this::decoder);
    }

    /** @param goodbye where it wants to be told that somebody leaves, null where it does not */
    record Description(
            String issuer,
            String authorization,
            String token,
            String keys,
            @Nullable String goodbye) {}

    /** Refuses with {@code staff.sso-unreachable}, {@code staff.sso-not-understood}. */
    Description describe(String issuer) {
        return descriptions.get(issuer);
    }

    /** Asks anew, for whoever tries out what they set. */
    Description describeAnew(String issuer) {
        descriptions.invalidate(issuer);
        return descriptions.get(issuer);
    }

    /** Reads what this provider signs for this client. */
    JwtDecoder decoderFor(ClientRegistration client) {
        return decoders.get(client);
    }

    /** For asking it anything: in time, and never sent elsewhere. */
    JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(http) {
            @Override
            public ClientHttpRequest createRequest(URI address, HttpMethod method) throws IOException {
                SingleSignOn.host(address).check();
                return super.createRequest(address, method);
            }
        };
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private Description read(String issuer) {
        try {
            var address = URI.create(issuer + DESCRIPTION);
            SingleSignOn.host(address).check();
            var asked = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            var answer = http.send(asked, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
            if (answer.statusCode() != 200) {
                throw unreachable(issuer, "answers " + answer.statusCode());
            }
            return understood(issuer, answer.body());
        } catch (IOException e) {
            throw unreachable(issuer, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(issuer, "stopped");
        }
    }

    /** Addresses on this machine are believed of a provider on this machine only. */
    Description understood(String issuer, byte[] body) {
        try {
            var said = json.readTree(body);
            var description = new Description(
                    said.path("issuer").asString(""),
                    said.path("authorization_endpoint").asString(""),
                    said.path("token_endpoint").asString(""),
                    said.path("jwks_uri").asString(""),
                    said.path("end_session_endpoint").asString(null));
            var goodbye = description.goodbye();
            if (description.issuer().equals(issuer)
                    && isBelieved(issuer, description.authorization())
                    && isBelieved(issuer, description.token())
                    && isBelieved(issuer, description.keys())
                    && (goodbye == null || isBelieved(issuer, goodbye))) {
                return description;
            }
        } catch (JacksonException e) {
            LOG.info("The description of {} is not JSON", issuer);
        }
        throw new Refused(
                Refused.Kind.UNAVAILABLE,
                "staff.sso-not-understood",
                "The provider calls itself otherwise, or lacks an address");
    }

    private static boolean isBelieved(String issuer, String address) {
        return SingleSignOn.isAddress(address)
                && (SingleSignOn.isHere(URI.create(issuer).getHost())
                        || !SingleSignOn.isHere(URI.create(address).getHost()));
    }

    private static Refused unreachable(String issuer, String why) {
        LOG.warn("The sign-on {} cannot be asked: {}", issuer, why);
        return new Refused(Refused.Kind.UNAVAILABLE, "staff.sso-unreachable", "The provider does not answer");
    }

    private JwtDecoder decoder(ClientRegistration client) {
        var own = new OidcIdTokenValidator(client);
        own.setClock(clock);
        var inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(all -> all.addAll(
                        Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .restOperations(new RestTemplate(requests()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(inTime, own));
        return decoder;
    }
}
