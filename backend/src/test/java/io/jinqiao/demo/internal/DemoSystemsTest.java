package io.jinqiao.demo.internal;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.collaboration.spi.Signature;
import io.jinqiao.testing.MovableClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The played systems keep the contract that institutions are asked to keep. */
class DemoSystemsTest {

    private static final String SECRET = "a secret of the tests, long enough for anybody";

    private final MovableClock clock = new MovableClock();
    private final JsonMapper json = JsonMapper.builder().build();
    private final DemoSystems systems = new DemoSystems(SECRET, json, clock);
    private final ConnectorPlace loans = systems.place("loans", "loan-progress");
    private final ConnectorPlace cards = systems.place("cards", "card-status");

    @AfterEach
    void end() {
        systems.close();
    }

    @Test
    void aKnownApplicationIsAnsweredAndSigned() throws Exception {
        var answer = ask(loans, SECRET, "loan-progress", "application", "DK20261232");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/text/zh").asString()).contains("终审");
        var headers = answer.headers();
        var seconds = Signature.fresh(headers.firstValue(Signature.TIMESTAMP).orElseThrow(), clock.instant());
        var signature = headers.firstValue(Signature.HEADER).orElseThrow();
        assertThat(Signature.holds(signature, SECRET, "200", "7", seconds, answer.body()))
                .isTrue();
    }

    @Test
    void whatIsNotKnownIsUnknownAndWhatIsOutOfOrderFails() throws Exception {
        assertThat(status(ask(loans, SECRET, "loan-progress", "product", "housing")))
                .isEqualTo("unknown");
        assertThat(status(ask(cards, SECRET, "card-status", "tail", "0000"))).isEqualTo("unknown");
        assertThat(status(ask(cards, SECRET, "fee-record", "tail", "6688"))).isEqualTo("answered");
        assertThat(ask(cards, SECRET, "card-status", "tail", "9999").statusCode())
                .isEqualTo(503);
    }

    @Test
    void aStrangerIsTurnedAway() throws Exception {
        assertThat(ask(loans, "another secret", "loan-progress", "application", "DK20261232")
                        .statusCode())
                .isEqualTo(401);
    }

    private String status(HttpResponse<byte[]> answer) {
        return json.readTree(answer.body()).path("status").asString();
    }

    private HttpResponse<byte[]> ask(ConnectorPlace place, String secret, String type, String field, String value)
            throws IOException, InterruptedException {
        var body = """
                {"type":"%s","typeVersion":1,"form":{"%s":"%s"}}""".formatted(type, field, value).getBytes(StandardCharsets.UTF_8);
        var seconds = clock.instant().getEpochSecond();
        var path = place.address().getRawPath();
        var question = HttpRequest.newBuilder(place.address())
                .header(Signature.KEY, "7")
                .header(Signature.TIMESTAMP, Long.toString(seconds))
                .header(Signature.HEADER, Signature.of(secret, "POST", path, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(question, ofByteArray());
        }
    }
}
