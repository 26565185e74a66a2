package io.jinqiao.cluster.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where nodes tell each other what happened.
 *
 * @param redis the address, for example {@code redis://user:password@redis.bank.example:6379}, {@code rediss://} for TLS;
 *     empty where there is one node
 * @param name tells installations apart that share a Redis
 */
@ConfigurationProperties("jinqiao.cluster")
record BusSettings(
        @DefaultValue("") String redis,
        @DefaultValue("jinqiao") String name) {

    boolean alone() {
        return redis.isBlank();
    }
}
