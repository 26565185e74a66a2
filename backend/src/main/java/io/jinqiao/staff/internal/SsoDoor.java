package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a browser to the institution's sign-on and reads what it comes back with: once, by the same session, bound to it by
 * state, nonce and PKCE.
 */
@Component
class SsoDoor {

    static final String ANSWER = "/api/sign-in/sso/answer";
    static final String LEFT = "/desk/sign-in";

    private static final Logger LOG = LoggerFactory.getLogger(SsoDoor.class);
    private static final String TOKEN = "staff.sso-token";
    private static final int LONGEST_PARAMETER = 4096;

    private final SsoClient client;
    private final IdentityProvider provider;
    private final SsoSecretRepository secrets;
    private final Clock clock;
    private final String address;
    private final HttpSessionOAuth2AuthorizationRequestRepository pending =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider exchange;

    /** @param address how browsers reach the desk, where a proxy stands between; empty to take it from the request */
    SsoDoor(
            SsoClient client,
            IdentityProvider provider,
            SsoSecretRepository secrets,
            Clock clock,
            @Value("${jinqiao.address:}") String address) {
        this.client = client;
        this.provider = provider;
        this.secrets = secrets;
        this.clock = clock;
        this.address = address;
        this.exchange = exchange(provider);
    }

    /** What the provider proved of somebody. */
    record Proved(String issuer, String subject, String name, boolean twoFactors, String token) {

        @Override
        public String toString() {
            return "Proved[…]";
        }
    }

    /** Where the browser goes. Refuses as {@link SsoClient#registration} does. */
    URI question(HttpServletRequest request, HttpServletResponse response) {
        var rule = client.rule();
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(client.answering(page(request) + ANSWER));
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(asked -> asked.additionalParameters(more -> {
                    more.put("max_age", rule.freshFor().toSeconds());
                    if (!rule.askFor().isEmpty()) {
                        more.put("acr_values", rule.askFor());
                    }
                })));
        var asked = Objects.requireNonNull(resolver.resolve(request, SsoClient.HOUSE));
        pending.saveAuthorizationRequest(asked, request, response);
        return URI.create(asked.getAuthorizationRequestUri());
    }

    /** Refuses with {@code staff.sso-refused} whatever is wrong with the answer; the log says what. */
    Proved answer(HttpServletRequest request, HttpServletResponse response) {
        var asked = pending.removeAuthorizationRequest(request, response);
        if (asked == null) {
            throw refused("nobody was asked by this session, or it is answered already");
        }
        var registration = client.registration(page(request) + ANSWER);
        try {
            var token = new OAuth2LoginAuthenticationToken(
                    registration, new OAuth2AuthorizationExchange(asked, said(asked, request)));
            var done = Objects.requireNonNull(exchange.authenticate(token)).getPrincipal();
            return proved(((OidcUser) Objects.requireNonNull(done)).getIdToken());
        } catch (OAuth2AuthenticationException e) {
            throw refused(words(e.getError()));
        } catch (OAuth2AuthorizationException e) {
            throw refused(words(e.getError()));
        } catch (IllegalArgumentException e) {
            throw refused("a claim of the token is not what it should be: " + e.getMessage());
        }
    }

    /** What the provider is told when this person leaves, sealed: it says who they are. */
    void keep(Proved proved, UUID signIn, StaffId staff, HttpServletRequest request) {
        request.getSession(true).setAttribute(TOKEN, secrets.sealed(staff, signIn, proved.token()));
    }

    /** Where a browser that came this way goes to leave the provider too; empty for who came otherwise. */
    Optional<URI> farewell(HttpServletRequest request) {
        var live = WhoAsks.live(request);
        var session = request.getSession(false);
        var sealed = session == null ? null : (byte[]) session.getAttribute(TOKEN);
        if (live == null || sealed == null || !client.isOffered()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(provider.describe(client.rule().issuer()).goodbye())
                    .map(goodbye ->
                            farewell(goodbye, secrets.opened(live.person().id(), live.id(), sealed), page(request)));
        } catch (Refused unreachable) {
            LOG.info("Signing out here only: {}", unreachable.code());
            return Optional.empty();
        }
    }

    /** How browsers reach this house. */
    String page(HttpServletRequest request) {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                        .replacePath(null)
                        .build()
                        .toUriString()
                : address.replaceAll("/+$", "");
    }

    private URI farewell(String goodbye, String token, String page) {
        return UriComponentsBuilder.fromUriString(goodbye)
                .queryParam("id_token_hint", "{token}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{page}")
                .encode()
                .buildAndExpand(Map.of("token", token, "client", client.rule().clientId(), "page", page + LEFT))
                .toUri();
    }

    private Proved proved(OidcIdToken token) {
        var rule = client.rule();
        var since = token.getAuthenticatedAt();
        if (since != null
                && since.plus(rule.freshFor()).isBefore(clock.instant().minusSeconds(60))) {
            throw refused("the provider's proof is older than the rule allows");
        }
        var amr = token.getAuthenticationMethods();
        return new Proved(
                Objects.requireNonNull(token.getIssuer()).toString(),
                Objects.requireNonNull(token.getSubject()),
                name(token, rule.claim()),
                rule.provesTwo(token.getAuthenticationContextClass(), amr == null ? Set.of() : Set.copyOf(amr)),
                token.getTokenValue());
    }

    /** A mail address names nobody before the provider has checked whose it is. */
    private static String name(OidcIdToken token, String claim) {
        if (claim.equals("email") && !Boolean.TRUE.equals(token.getEmailVerified())) {
            return "";
        }
        return token.getClaims().get(claim) instanceof String words && words.length() <= 200 ? words : "";
    }

    private static OAuth2AuthorizationResponse said(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        var state = parameter(request, "state");
        var code = parameter(request, "code");
        var said = code != null && !code.isEmpty()
                ? OAuth2AuthorizationResponse.success(code)
                : OAuth2AuthorizationResponse.error(known(parameter(request, "error")));
        return said.redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(state == null ? "" : state)
                .build();
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.length() > LONGEST_PARAMETER ? null : value;
    }

    /** It is written to the log, so it is a word. */
    private static String known(@Nullable String error) {
        return error != null && error.matches("[a-z_]{1,60}") ? error : "no_code";
    }

    private static OidcAuthorizationCodeAuthenticationProvider exchange(IdentityProvider provider) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(provider.requests())
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var exchange = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
        exchange.setJwtDecoderFactory(provider::decoderFor);
        return exchange;
    }

    /** What the provider wrote goes to the log in one line, however it is written. */
    private static String words(OAuth2Error error) {
        var more = error.getDescription();
        var words = error.getErrorCode() + (more == null ? "" : ": " + more);
        return words.substring(0, Math.min(words.length(), 300)).replaceAll("\\p{Cntrl}", " ");
    }

    private static Refused refused(String why) {
        LOG.warn("A sign-in by single sign-on was refused: {}", why);
        return new Refused(Refused.Kind.UNAUTHENTICATED, "staff.sso-refused", "The sign-in was not completed");
    }
}
