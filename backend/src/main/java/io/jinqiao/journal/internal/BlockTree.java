package io.jinqiao.journal.internal;

import io.jinqiao.journal.KeptFact;
import java.util.ArrayList;
import java.util.List;

/** A seal's tree while its facts stream by: whole blocks are kept as their root and the number they begin at. */
final class BlockTree {

    /** A power of two, so that the blocks are subtrees of the whole. */
    static final int BLOCK = 1024;

    /** Told of each block when it is whole. */
    interface Sink {
        void block(int place, List<Long> numbers, List<byte[]> leaves);
    }

    private final Suite suite;
    private final Sink sink;
    private final List<byte[]> roots = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private long facts;
    private long last;

    BlockTree(Suite suite, Sink sink) {
        this.suite = suite;
        this.sink = sink;
    }

    /** In the order of their numbers. */
    void add(KeptFact fact) {
        if (facts % BLOCK == 0) {
            starts.add(fact.number());
        }
        numbers.add(fact.number());
        leaves.add(Hashes.of(fact, suite));
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
                facts, starts.getFirst(), last, Hashes.hex(MerkleTree.root(suite, roots)), List.copyOf(roots), starts);
    }

    private void close() {
        sink.block(roots.size(), List.copyOf(numbers), List.copyOf(leaves));
        roots.add(MerkleTree.root(suite, leaves));
        numbers.clear();
        leaves.clear();
    }

    /** What a seal keeps of its tree. */
    record Whole(long facts, long first, long last, String root, List<byte[]> blockRoots, List<Long> blockStarts) {}
}
