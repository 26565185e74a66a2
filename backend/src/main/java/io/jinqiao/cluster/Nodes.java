package io.jinqiao.cluster;

import java.util.List;

/** Who is there. */
public interface Nodes {

    /** False for a node that was started alone: it has this database to itself. */
    boolean together();

    /** This process, by its {@link NodeView#tag}. */
    String self();

    /** All that gave a sign of life within the last five seconds, this one among them, by name; as of at most two seconds ago. */
    List<NodeView> alive();
}
