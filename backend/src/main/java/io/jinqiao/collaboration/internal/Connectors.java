package io.jinqiao.collaboration.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.collaboration.spi.ConnectorPlace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The systems that answer types of requests (CO6): only those configured, at exactly their addresses (ADR 0072). */
@Component
@EnableConfigurationProperties(ConnectorSettings.class)
class Connectors {

    private static final int SHORTEST_SECRET = 32;
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, HttpConnector> byName;
    private final Map<String, String> byType;

    Connectors(ConnectorSettings settings, List<ConnectorPlace> more, JsonMapper json, Clock clock) {
        var places = Stream.concat(settings.places().stream(), more.stream())
                .map(Connectors::checked)
                .toList();
        byName = places.stream().collect(toMap(ConnectorPlace::name, place -> new HttpConnector(place, json, clock)));
        byType = places.stream()
                .flatMap(place -> place.types().stream().map(type -> Map.entry(type, place.name())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The system that answers such requests; null when people do. */
    @Nullable String forType(String type) {
        return byType.get(type);
    }

    /** Takes as long as it takes, so never inside a transaction. */
    Consultation ask(String name, ConnectorQuestion question) {
        var connector = byName.get(name);
        return connector == null ? new Consultation.Silent("not-connected") : connector.ask(question);
    }

    /** What could be led elsewhere, or be read on the way, stops the start. */
    private static ConnectorPlace checked(ConnectorPlace place) {
        var address = place.address();
        var here = address.getHost() != null && THIS_MACHINE.contains(address.getHost());
        var plain = "http".equals(address.getScheme()) && here;
        demand(place, place.thisMachine() || !here, "is on this machine, which needs this-machine=true");
        demand(place, plain || ("https".equals(address.getScheme()) && address.getHost() != null), "needs https");
        demand(place, isBare(address), "has an address with a user, query or fragment");
        demand(place, place.secret().length() >= SHORTEST_SECRET, "needs a secret of at least 32 characters");
        demand(place, place.patience().compareTo(Duration.ZERO) > 0, "needs patience");
        return place;
    }

    private static boolean isBare(URI address) {
        return address.getRawUserInfo() == null && address.getRawQuery() == null && address.getRawFragment() == null;
    }

    private static void demand(ConnectorPlace place, boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("The connector %s %s".formatted(place.name(), otherwise));
        }
    }
}
