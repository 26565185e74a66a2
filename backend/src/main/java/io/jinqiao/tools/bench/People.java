package io.jinqiao.tools.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Comes in by the public doors: as a customer, or as the demo bank's supervisor. */
final class People {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    People(URI server) {
        this.server = server;
    }

    record Customer(String token, String conversation) {}

    /** A visitor who waits for a person, so that no machine answers. */
    Customer waiting() throws IOException, InterruptedException {
        var customer = talking();
        ask(customer);
        return customer;
    }

    /** Asks for a person, which is said in the conversation. */
    void ask(Customer customer) throws IOException, InterruptedException {
        post("/api/customer/conversations/" + customer.conversation + "/human", customer.token, "{}");
    }

    Customer talking() throws IOException, InterruptedException {
        var token = visitor();
        var opened = post("/api/customer/conversations", token, "{\"language\":\"zh\"}");
        return new Customer(token, opened.path("id").stringValue());
    }

    String visitor() throws IOException, InterruptedException {
        return post("/api/customer/visits", "", "{\"language\":\"zh\"}")
                .path("token")
                .stringValue();
    }

    /** The cookies of somebody who signed in. */
    String signedIn(String username, String password) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(server.resolve("/api/me")).build(), BodyHandlers.discarding());
        post(
                "/api/sign-in",
                "",
                JSON.writeValueAsString(
                        JSON.createObjectNode().put("username", username).put("password", password)));
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private JsonNode post(String path, String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Visitor " + token)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("%s: %d %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("none");
    }
}
