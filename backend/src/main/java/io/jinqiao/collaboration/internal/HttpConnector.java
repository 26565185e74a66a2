package io.jinqiao.collaboration.internal;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.jinqiao.collaboration.internal.Consultation.Silent;
import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.collaboration.spi.Signature;
import io.jinqiao.web.OutgoingHost;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks one system over HTTP: signed, in time, again with the same key where that may help, and not at all for a while
 * when most of it was in vain. Before each try it looks where the name leads (ADR 0072); it never follows anywhere, asks no proxy and
 * reads no more than an answer can be long.
 */
final class HttpConnector {

    private static final Logger LOG = LoggerFactory.getLogger(HttpConnector.class);
    private static final String TIMED_OUT = "timed-out";
    private static final String FORBIDDEN = "forbidden-address";
    private static final ExecutorService LOOKING_UP = Executors.newVirtualThreadPerTaskExecutor();
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final long LONGEST_ANSWER = 64 * 1024;

    private final ConnectorPlace place;
    private final OutgoingHost host;
    private final JsonMapper json;
    private final Clock clock;
    private final CircuitBreaker breaker;
    private final HttpClient http;

    HttpConnector(ConnectorPlace place, JsonMapper json, Clock clock) {
        this.place = place;
        this.host = new OutgoingHost(place.address().getHost(), place.thisMachine());
        this.json = json;
        this.clock = clock;
        this.breaker = CircuitBreaker.of(place.name(), breaks(clock));
        this.http = HttpClient.newBuilder()
                .connectTimeout(place.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** Of the last ten tries, from the fifth on: half in vain, and for half a minute nobody is asked. */
    private static CircuitBreakerConfig breaks(Clock clock) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(30))
                .permittedNumberOfCallsInHalfOpenState(2)
                .clock(clock)
                .build();
    }

    Consultation ask(ConnectorQuestion question) {
        var answer = ask(question, json.writeValueAsBytes(question));
        if (answer instanceof Silent(var reason)) {
            LOG.info("{} does not answer {}: {}", place.name(), question.request(), reason);
        }
        return answer;
    }

    private Consultation ask(ConnectorQuestion question, byte[] body) {
        var pause = FIRST_PAUSE;
        var tried = attempt(question, body);
        for (var n = 1; n < TRIES && tried.again(); n++) {
            if (!waited(pause)) {
                break;
            }
            pause = pause.multipliedBy(4);
            tried = attempt(question, body);
        }
        return tried.result();
    }

    /** One try; {@code again} when another one may do better. */
    private record Tried(Consultation result, boolean again) {

        static Tried inVain(String reason) {
            return new Tried(new Silent(reason), true);
        }

        static Tried forGood(String reason) {
            return new Tried(new Silent(reason), false);
        }
    }

    private Tried attempt(ConnectorQuestion question, byte[] body) {
        if (!breaker.tryAcquirePermission()) {
            return Tried.forGood("left-alone");
        }
        var tried = send(question, body);
        var reason = tried.result() instanceof Silent(var why) ? why : "";
        switch (reason) {
            case FORBIDDEN -> breaker.releasePermission();
            case "", ConnectorAnswer.UNKNOWN -> breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            default -> breaker.onError(0, TimeUnit.NANOSECONDS, new IOException(reason));
        }
        return tried;
    }

    private Tried send(ConnectorQuestion question, byte[] body) {
        var until = System.nanoTime() + place.patience().toNanos();
        try {
            within(until, LOOKING_UP.submit(this::mayBeCalled));
            var handler = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER);
            return read(question, within(until, http.sendAsync(request(question, body), handler)));
        } catch (TimeoutException e) {
            return Tried.inVain(TIMED_OUT);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Tried.forGood("stopped");
        }
    }

    private boolean mayBeCalled() throws IOException {
        host.check();
        return true;
    }

    /** Ends what takes longer. */
    private static <T> T within(long until, Future<T> underWay)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return underWay.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            underWay.cancel(true);
            throw e;
        }
    }

    private Tried failed(@Nullable Throwable why) {
        return switch (why) {
            case OutgoingHost.Forbidden forbidden -> {
                LOG.warn("{} is not called: {}", place.name(), forbidden.getMessage());
                yield Tried.forGood(FORBIDDEN);
            }
            case HttpTimeoutException _ -> Tried.inVain(TIMED_OUT);
            case null, default -> Tried.inVain("unreachable");
        };
    }

    private HttpRequest request(ConnectorQuestion question, byte[] body) {
        var seconds = clock.instant().getEpochSecond();
        var path = place.address().getRawPath();
        return HttpRequest.newBuilder(place.address())
                .timeout(place.patience())
                .header("Content-Type", "application/json")
                .header(Signature.KEY, question.key())
                .header(Signature.TIMESTAMP, Long.toString(seconds))
                .header(Signature.HEADER, Signature.of(place.secret(), "POST", path, seconds, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private Tried read(ConnectorQuestion question, HttpResponse<byte[]> response) {
        var status = response.statusCode();
        if (status >= 500 || status == 429) {
            return Tried.inVain("failed");
        }
        if (status != 200) {
            return Tried.forGood(status >= 300 && status < 400 ? "redirected" : "declined");
        }
        var headers = response.headers();
        var seconds = Signature.fresh(headers.firstValue(Signature.TIMESTAMP).orElse(null), clock.instant());
        var signature = headers.firstValue(Signature.HEADER).orElse(null);
        if (seconds < 0
                || !Signature.holds(signature, place.secret(), "200", question.key(), seconds, response.body())) {
            return Tried.forGood("not-signed");
        }
        return new Tried(ConnectorAnswer.read(json, response.body()), false);
    }

    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2 + 1)));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
