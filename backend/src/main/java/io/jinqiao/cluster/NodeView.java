package io.jinqiao.cluster;

import java.time.Instant;

/**
 * One running process.
 *
 * @param tag unlike that of any other process, also of an earlier one of the same name; {@code name/…}
 * @param name as the operator calls the node
 * @param leads whether it holds the lease, as the database knew at the last look
 */
public record NodeView(String tag, String name, Instant startedAt, boolean leads) {}
