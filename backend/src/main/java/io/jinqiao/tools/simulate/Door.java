package io.jinqiao.tools.simulate;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's way in over HTTP: their cookies or their token, and JSON both ways. */
final class Door {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final CookieManager cookies;
    private final URI base;
    private final Score score;
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private volatile String token = "";

    private Door(HttpClient http, CookieManager cookies, URI base, Score score) {
        this.http = http;
        this.cookies = cookies;
        this.base = base;
        this.score = score;
    }

    /** For a customer, who has no cookies; all of them share the connections. */
    static Door ofCustomer(HttpClient shared, URI base, Score score) {
        return new Door(shared, new CookieManager(), base, score);
    }

    /** For a member of staff, with a cookie jar of their own. */
    static Door ofStaff(URI base, Score score) {
        var cookies = new CookieManager();
        return new Door(client(cookies), cookies, base, score);
    }

    static HttpClient client(CookieManager cookies) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(PATIENCE)
                .build();
    }

    void authorize(String visitToken) {
        token = visitToken;
        headers.put("Authorization", "Visitor " + visitToken);
    }

    String token() {
        return token;
    }

    /** Fetches the token that every later write brings along; being nobody yet is no refusal. */
    void csrf() throws IOException, InterruptedException {
        http.send(request("/api/me").GET().build(), BodyHandlers.discarding());
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return write("POST", path, body, Map.of());
    }

    Answer post(String path, Object body, Map<String, String> more) throws IOException, InterruptedException {
        return write("POST", path, body, more);
    }

    Answer put(String path, Object body) throws IOException, InterruptedException {
        return write("PUT", path, body, Map.of());
    }

    Line line(String path, Consumer<JsonNode> frames) throws IOException, InterruptedException {
        var address = URI.create(base.toString().replaceFirst("^http", "ws") + path);
        return Line.open(http, address, base.toString(), frames);
    }

    /** What came back; a refusal is an answer too. */
    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status < 300;
        }

        String code() {
            return body.path("code").asString("");
        }

        String text(String name) {
            return body.path(name).asString("");
        }
    }

    private Answer write(String method, String path, Object body, Map<String, String> more)
            throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        more.forEach(request::header);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        var body = response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
        var answer = new Answer(response.statusCode(), body);
        if (!answer.ok()) {
            score.refused(answer.status() + " " + answer.code());
        }
        return answer;
    }
}
