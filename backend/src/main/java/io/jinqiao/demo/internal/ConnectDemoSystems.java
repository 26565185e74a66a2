package io.jinqiao.demo.internal;

import io.jinqiao.collaboration.spi.ConnectorPlace;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The demo bank's systems answer loan progress, card status and fees without a person; their secret is new at each start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jinqiao.institution", havingValue = "demo")
class ConnectDemoSystems {

    @Bean
    DemoSystems demoSystems(JsonMapper json, Clock clock) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new DemoSystems(HexFormat.of().formatHex(secret), json, clock);
    }

    @Bean
    ConnectorPlace loanSystem(DemoSystems systems) {
        return systems.place("loans", "loan-progress");
    }

    @Bean
    ConnectorPlace cardSystem(DemoSystems systems) {
        return systems.place("cards", "card-status", "fee-record");
    }
}
