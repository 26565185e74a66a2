package io.jinqiao.assistant.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a service that speaks the OpenAI protocol; one that fails is left alone for a while. */
@Component
@EnableConfigurationProperties(GenerativeSettings.class)
class GenerativeModel {

    private static final Logger LOG = LoggerFactory.getLogger(GenerativeModel.class);
    private static final int FAILURES = 3;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    private final GenerativeSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(1))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private int failures;
    private Instant aloneUntil = Instant.MIN;

    GenerativeModel(GenerativeSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    String name() {
        return settings.model();
    }

    synchronized boolean available() {
        return settings.on() && !clock.instant().isBefore(aloneUntil);
    }

    /** What it writes, or nothing when it is off, late, broken or makes no sense. */
    Optional<String> write(String rules, String material) {
        if (!available()) {
            return Optional.empty();
        }
        var answer = ask(rules, material);
        count(answer.isPresent());
        return answer;
    }

    private Optional<String> ask(String rules, String material) {
        var answer =
                http.sendAsync(request(rules, material), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            var response = answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200 ? content(response.body()) : failed("status " + response.statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return failed("no answer in time");
        } catch (ExecutionException e) {
            return failed(e.getCause() instanceof IOException ? "not reachable" : e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest request(String rules, String material) {
        var body = json.writeValueAsString(Map.of(
                "model", settings.model(),
                "temperature", 0,
                "messages",
                        List.of(
                                Map.of("role", "system", "content", rules),
                                Map.of("role", "user", "content", material))));
        var request = HttpRequest.newBuilder(URI.create(settings.url().replaceAll("/+$", "") + "/chat/completions"))
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!settings.key().isBlank()) {
            request.header("Authorization", "Bearer " + settings.key().strip());
        }
        return request.build();
    }

    private Optional<String> content(String body) {
        try {
            var text =
                    json.readTree(body).path("choices").path(0).path("message").path("content");
            return text.isString() && !text.stringValue().isBlank()
                    ? Optional.of(text.stringValue().strip())
                    : failed("no content");
        } catch (JacksonException e) {
            return failed("no JSON");
        }
    }

    private static Optional<String> failed(String why) {
        LOG.warn("The generative model is passed over: {}", why);
        return Optional.empty();
    }

    private synchronized void count(boolean answered) {
        failures = answered ? 0 : failures + 1;
        if (failures >= FAILURES) {
            failures = 0;
            aloneUntil = clock.instant().plus(LEFT_ALONE);
        }
    }
}
