package io.jinqiao.tools.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A measuring point of a server that was started for a benchmark; it answers when it has measured. */
record BenchDoor(URI server, String path, HttpClient http) {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    BenchDoor(URI server, String path) {
        this(server, path, HttpClient.newHttpClient());
    }

    String ask(String what) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(path + what))
                .timeout(PATIENCE)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The server answered %d to %s".formatted(answer.statusCode(), what));
        }
        return answer.body();
    }

    List<Long> numbers(String what) throws Exception {
        return List.of(JSON.readValue(ask(what), Long[].class));
    }
}
