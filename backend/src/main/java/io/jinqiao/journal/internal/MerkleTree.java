package io.jinqiao.journal.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The tree of RFC 6962 over hashes that arrive one by one; it remembers only one hash a level.
 *
 * <p>Cut into blocks of a power of two, the tree over the blocks' roots has the same root, so a path can be found from
 * one block and the roots of the others.
 */
final class MerkleTree {

    /** The roots of whole subtrees, larger ones first; their sizes are the binary digits of {@code size}. */
    private final Deque<byte[]> subtrees = new ArrayDeque<>();

    private final Suite suite;
    private long size;

    MerkleTree(Suite suite) {
        this.suite = suite;
    }

    void add(byte[] hash) {
        var grown = hash;
        for (long carry = size; (carry & 1) == 1; carry >>= 1) {
            grown = Hashes.node(suite, subtrees.removeLast(), grown);
        }
        subtrees.addLast(grown);
        size++;
    }

    /** Of at least one hash. */
    byte[] root() {
        var rightToLeft = subtrees.descendingIterator();
        var root = rightToLeft.next();
        while (rightToLeft.hasNext()) {
            root = Hashes.node(suite, rightToLeft.next(), root);
        }
        return root;
    }

    static byte[] root(Suite suite, List<byte[]> hashes) {
        var tree = new MerkleTree(suite);
        hashes.forEach(tree::add);
        return tree.root();
    }

    static List<String> path(Suite suite, List<byte[]> hashes, int place) {
        return path(levels(suite, hashes), hashes.size(), place);
    }

    /** The siblings on the way from the hash at this place up to the root, as in a proof. */
    static List<String> path(List<List<byte[]>> levels, int size, int place) {
        if (place >= size) {
            throw new IllegalArgumentException("No hash at place " + place);
        }
        var path = new ArrayList<String>();
        int at = place;
        for (var level : levels) {
            var sibling = at ^ 1;
            if (sibling < level.size()) {
                path.add((sibling < at ? "L" : "R") + Hashes.hex(level.get(sibling)));
            }
            at /= 2;
        }
        return path;
    }

    /** From the hashes given up to the root, computed once for many paths. */
    static List<List<byte[]>> levels(Suite suite, List<byte[]> hashes) {
        var levels = new ArrayList<List<byte[]>>();
        for (var level = hashes; ; level = above(suite, level)) {
            levels.add(level);
            if (level.size() <= 1) {
                return levels;
            }
        }
    }

    /** Pairs joined; one without a partner rises as it is. */
    private static List<byte[]> above(Suite suite, List<byte[]> level) {
        var above = new ArrayList<byte[]>(level.size() / 2 + 1);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(Hashes.node(suite, level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) {
            above.add(level.getLast());
        }
        return above;
    }
}
