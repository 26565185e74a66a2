package io.jinqiao.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A start for the JVM's memory only: what the first visitors will need is touched once, then everything ends. */
final class Rehearsal {

    private static final List<String> PATHS =
            List.of("/", "/desk", "/api/me", "/api/customer/institution", "/api/demo", "/ops/health");

    private Rehearsal() {}

    /** The exit code. */
    static int of(ConfigurableApplicationContext context) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            for (var path : PATHS) {
                var address = URI.create("http://127.0.0.1:" + port + path);
                http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
            return 0;
        } catch (IOException | InterruptedException _) {
            return 1;
        }
    }
}
