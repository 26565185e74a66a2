package io.jinqiao.channel.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one customer may ask of the house.
 *
 * @param burst messages at once from one connection
 * @param perSecond messages a second from one connection after that
 * @param visitsPerMinute new visitors from one address
 * @param localVisitsPerMinute new visitors from this machine, where simulations and proxies live
 * @param drain how long a node that stops takes to send its clients to the others
 * @param origins pages besides our own that may open {@code /ws}, for example {@code https://bank.example}
 */
@ConfigurationProperties("jinqiao.channel")
record ChannelSettings(
        @DefaultValue("40") int burst,
        @DefaultValue("10") int perSecond,
        @DefaultValue("30") int visitsPerMinute,
        @DefaultValue("6000") int localVisitsPerMinute,
        @DefaultValue("5s") Duration drain,
        @DefaultValue({}) List<String> origins) {}
