package io.jinqiao.journal;

import java.util.List;

/**
 * Implemented above by whoever watches live; told after commit, in commit order within one node.
 *
 * <p>A watcher may miss facts when the process dies; what must not be missed is rebuilt from
 * {@link Journal#between}. It must return quickly and never throw.
 */
public interface FactWatcher {
    void kept(List<KeptFact> facts);
}
