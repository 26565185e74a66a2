package io.jinqiao.stream.internal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where facts are handed on to.
 *
 * @param servers Kafka's addresses, for example {@code kafka1.bank.example:9092,kafka2.bank.example:9092}; empty where facts
 *     stay in the journal alone
 * @param topic must exist, or the brokers must be allowed to create it
 * @param kafka any further settings of Kafka's producer by their own names, for example {@code security.protocol}
 */
@ConfigurationProperties("jinqiao.stream")
record StreamSettings(
        @DefaultValue("") String servers,
        @DefaultValue("jinqiao.facts") String topic,
        @DefaultValue Map<String, String> kafka) {

    boolean off() {
        return servers.isBlank();
    }
}
