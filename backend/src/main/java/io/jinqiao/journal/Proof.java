package io.jinqiao.journal;

import java.util.List;

/**
 * What somebody without our database needs to check one fact: its hash, the path to its seal's root, and the seal.
 *
 * @param path sibling hashes from leaf to root, each hex with a leading {@code L} or {@code R} for its side
 * @param sealHash SHA-256 over the previous seal's hash, the root, the number of facts and the time of sealing
 */
public record Proof(
        long factNumber,
        String factHash,
        List<String> path,
        long seal,
        String root,
        String previousSealHash,
        String sealHash,
        long factsInSeal,
        String sealedAt) {}
