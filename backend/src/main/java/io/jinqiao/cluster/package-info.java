/**
 * Cluster: what makes several equal nodes on one database one product.
 *
 * <p>Every node serves everybody. What only one may do at a time is done by the leader ({@link io.jinqiao.cluster.LeaderWork}),
 * under a lease in the database whose number grows with every term; what every node remembers is read again when another
 * changed it ({@link io.jinqiao.cluster.Memories}). {@link io.jinqiao.cluster.Signals} lets nodes tell each other that something
 * happened. What happened is in the database; a signal only says so sooner than asking would, and whoever missed one is told so
 * and reads. A node that was started alone has no lease, no heart and no queries of its own: it leads, and nobody else changes
 * anything.
 */
@ApplicationModule(
        displayName = "Cluster",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
