package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.spi.ConnectorPlace;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The institution's systems that answer requests, by name; none unless configured. */
@ConfigurationProperties("jinqiao.collaboration")
record ConnectorSettings(@DefaultValue Map<String, Connected> connectors) {

    /**
     * @param secret set it in the environment, never in a file that is shared
     * @param thisMachine whether the address may be this very machine's
     */
    record Connected(
            URI address,
            String secret,
            Set<String> types,
            @DefaultValue("2s") Duration patience,
            @DefaultValue("false") boolean thisMachine) {

        @Override
        public String toString() {
            return "Connected[" + address + "]";
        }
    }

    List<ConnectorPlace> places() {
        return connectors.entrySet().stream()
                .map(each -> new ConnectorPlace(
                        each.getKey(),
                        each.getValue().address(),
                        each.getValue().secret(),
                        each.getValue().types(),
                        each.getValue().patience(),
                        each.getValue().thisMachine()))
                .toList();
    }
}
