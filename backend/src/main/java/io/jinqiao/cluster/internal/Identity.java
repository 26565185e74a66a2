package io.jinqiao.cluster.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What this process is in the cluster.
 *
 * @param name as the operator calls the node; empty for one that was started alone
 * @param tag names this process and no other, also to the database (application_name)
 * @param lease how long a leader leads without a sign of life; at least two seconds
 */
@ConfigurationProperties("jinqiao.cluster")
record Identity(
        @Name("node") @DefaultValue("") String name,
        @DefaultValue("") String tag,
        @DefaultValue("3s") Duration lease) {

    Identity {
        if (!name.isBlank() && tag.isBlank()) {
            throw new IllegalArgumentException("A node needs a tag of its own");
        }
        if (lease.compareTo(Duration.ofSeconds(2)) < 0) {
            throw new IllegalArgumentException("jinqiao.cluster.lease must be at least 2s, not " + lease);
        }
    }

    static Identity alone() {
        return new Identity("", "", Duration.ofSeconds(3));
    }

    boolean together() {
        return !name.isBlank();
    }

    /** A sign of life; three of them may be lost. */
    Duration beat() {
        return lease.dividedBy(3);
    }

    /** By how much a leader ends before its lease: clocks may run at slightly different speeds. */
    Duration margin() {
        return lease.dividedBy(6);
    }
}
