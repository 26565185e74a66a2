package io.jinqiao.journal;

import java.util.List;

/**
 * What somebody without our database needs, beside the {@link Seal}, to check one fact.
 *
 * @param factHash the leaf: the seal's hash over the fact's canonical bytes, hex
 * @param path sibling hashes from leaf to root, each hex with a leading {@code L} or {@code R} for its side
 * @param seal the number of the seal whose root the path leads to
 */
public record Proof(long factNumber, String factHash, List<String> path, long seal) {

    public Proof {
        path = List.copyOf(path);
    }
}
