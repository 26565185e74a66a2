package io.jinqiao.staff.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.jinqiao.kernel.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider of single sign-on that is as strict as a real one: it knows its client by the secret, gives a code once, and
 * asks for the word behind the PKCE challenge. What it says of people is the test's.
 */
final class FakeProvider implements AutoCloseable {

    static final String CLIENT = "jinqiao";
    static final String SECRET = "known-to-both";

    private static final RSAKey KEY = make();
    private static final RSAKey FOREIGN = make();

    private final HttpServer server;
    private final Clock clock;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();

    FakeProvider(Clock clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    /** How a token is signed. */
    enum Signed {
        PROPERLY,
        BY_NOBODY,
        BY_ANOTHER_KEY,
        BY_THE_CLIENT_SECRET
    }

    /** Somebody whom the provider proved, and what of the token is not as it should be. */
    record Person(Map<String, Object> claims, Signed signed) {

        static Person of(String subject, String name) {
            return new Person(Map.of("sub", subject, "preferred_username", name), Signed.PROPERLY);
        }

        Person with(String claim, Object value) {
            var more = new HashMap<>(claims);
            more.put(claim, value);
            return new Person(more, signed);
        }

        Person signed(Signed how) {
            return new Person(claims, how);
        }
    }

    private record Code(Map<String, String> asked, Person person) {}

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The browser came with this question, the person proved themself: where the browser goes then, without its host. */
    String proves(String location, Person person) {
        var asked = parameters(URI.create(location).getRawQuery());
        if (!CLIENT.equals(asked.get("client_id")) || !"code".equals(asked.get("response_type"))) {
            throw new AssertionError("Asked wrongly: " + location);
        }
        var code = Ids.next().toString();
        codes.put(code, new Code(asked, person));
        var page = URI.create(Objects.requireNonNull(asked.get("redirect_uri"))).getPath();
        return "%s?code=%s&state=%s".formatted(page, code, asked.get("state"));
    }

    static Map<String, String> parameters(String query) {
        var all = new HashMap<String, String>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> all.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
        return all;
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/goodbye"}
                """.formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var known = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));
        var code = codes.remove(given.getOrDefault("code", ""));
        if (!known.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (code == null
                || !Objects.equals(code.asked().get("redirect_uri"), given.get("redirect_uri"))
                || !Objects.equals(code.asked().get("code_challenge"), challenge(given.get("code_verifier")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, """
                    {"access_token":"unused","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                    """.formatted(idToken(code)));
        }
    }

    private String idToken(Code code) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("auth_time", now.getEpochSecond())
                .claim("nonce", code.asked().get("nonce"));
        code.person().claims().forEach(claims::claim);
        try {
            return switch (code.person().signed()) {
                case PROPERLY -> signed(claims.build(), JWSAlgorithm.RS256, new RSASSASigner(KEY));
                case BY_ANOTHER_KEY -> signed(claims.build(), JWSAlgorithm.RS256, new RSASSASigner(FOREIGN));
                case BY_THE_CLIENT_SECRET ->
                    signed(
                            claims.build(),
                            JWSAlgorithm.HS256,
                            new MACSigner(Arrays.copyOf(SECRET.getBytes(UTF_8), 32)));
                case BY_NOBODY -> new PlainJWT(claims.build()).serialize();
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm how, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(how).keyID("one").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
