package io.jinqiao.tools.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a desk in a browser asks of the server, by somebody who has signed in. */
final class DeskCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOKEN = "XSRF-TOKEN=";

    private final URI server;
    private final String cookies;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    DeskCalls(URI server, String cookies) {
        this.server = server;
        this.cookies = cookies;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET().build());
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return answer(request(path)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return answer(request(path)
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Cookie", cookies)
                .header("X-XSRF-TOKEN", token());
    }

    private String token() {
        return Arrays.stream(cookies.split("; "))
                .filter(cookie -> cookie.startsWith(TOKEN))
                .map(cookie -> cookie.substring(TOKEN.length()))
                .findFirst()
                .orElse("");
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(
                    "%s: %d %s".formatted(request.uri().getPath(), response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }
}
