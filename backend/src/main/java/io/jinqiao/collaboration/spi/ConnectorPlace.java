package io.jinqiao.collaboration.spi;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * A system of the institution that answers some types of requests; what it is sent and answers is in
 * {@code docs/operate/connectors.md}.
 *
 * @param name lower case with hyphens; people see it beside the answer
 * @param address called as it stands and never left: https, or http to this very machine where that is allowed; no user, query or fragment
 * @param secret at least 32 characters, known to both sides only
 * @param types codes of the types of requests; no type has two systems
 * @param patience how long one try may take, until the last byte
 * @param thisMachine whether it may be on this very machine, as those of the demo are
 */
public record ConnectorPlace(
        String name, URI address, String secret, Set<String> types, Duration patience, boolean thisMachine) {

    public ConnectorPlace {
        types = Set.copyOf(types);
    }

    @Override
    public String toString() {
        return "ConnectorPlace[%s, %s]".formatted(name, address);
    }
}
