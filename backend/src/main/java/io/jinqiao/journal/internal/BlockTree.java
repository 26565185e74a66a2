package io.jinqiao.journal.internal;

import io.jinqiao.journal.KeptFact;
import java.util.ArrayList;
import java.util.List;

/** A seal's tree while its facts stream by: whole blocks are kept as their root and the number they begin at. */
final class BlockTree {

    /** A power of two, so that the blocks are subtrees of the whole. */
    static final int BLOCK = 1024;

    private final List<byte[]> roots = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private MerkleTree block = new MerkleTree();
    private long facts;
    private long last;

    /** In the order of their numbers. */
    void add(KeptFact fact) {
        if (facts % BLOCK == 0) {
            starts.add(fact.number());
        }
        block.add(Hashes.of(fact));
        facts++;
        last = fact.number();
        if (facts % BLOCK == 0) {
            close();
        }
    }

    boolean isEmpty() {
        return facts == 0;
    }

    /** The tree is whole; nothing is added after this. */
    Whole whole() {
        if (facts % BLOCK != 0) {
            close();
        }
        return new Whole(
                facts, starts.getFirst(), last, Hashes.hex(MerkleTree.root(roots)), List.copyOf(roots), starts);
    }

    private void close() {
        roots.add(block.root());
        block = new MerkleTree();
    }

    /** What a seal keeps of its tree. */
    record Whole(long facts, long first, long last, String root, List<byte[]> blockRoots, List<Long> blockStarts) {}
}
