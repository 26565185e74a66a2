package io.jinqiao.cluster;

import java.util.Set;

/**
 * Told on every node, outside any transaction, once others have given no sign of life for five seconds: whatever they had in
 * hand is for those who are left.
 *
 * @param tags as in {@link NodeView#tag}
 */
public record NodesGone(Set<String> tags) {

    public NodesGone {
        tags = Set.copyOf(tags);
    }
}
