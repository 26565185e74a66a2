package io.jinqiao.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    @Property
    void everyPathLeadsToTheRoot(
            @ForAll @IntRange(min = 1, max = 300) int size, @ForAll int seed, @ForAll Suite suite) {
        var hashes = hashes(suite, size);
        int place = Math.floorMod(seed, size);
        assertThat(climb(suite, hashes.get(place), MerkleTree.path(suite, hashes, place)))
                .isEqualTo(MerkleTree.root(suite, hashes));
    }

    @Property
    void aTreeOfBlocksHasTheSameRoot(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll Suite suite) {
        var hashes = hashes(suite, size);
        var roots = new ArrayList<byte[]>();
        for (int start = 0; start < size; start += 8) {
            roots.add(MerkleTree.root(suite, hashes.subList(start, Math.min(size, start + 8))));
        }
        assertThat(MerkleTree.root(suite, roots)).isEqualTo(MerkleTree.root(suite, hashes));
    }

    @Test
    void theRootIsSplitAtTheLargestPowerOfTwo() {
        for (var suite : Suite.values()) {
            var hashes = hashes(suite, 5);
            var left = Hashes.node(suite, hashes.get(0), hashes.get(1));
            var four = Hashes.node(suite, left, Hashes.node(suite, hashes.get(2), hashes.get(3)));
            assertThat(MerkleTree.root(suite, hashes)).isEqualTo(Hashes.node(suite, four, hashes.get(4)));
        }
    }

    static byte[] climb(Suite suite, byte[] leaf, List<String> path) {
        var at = leaf;
        for (var step : path) {
            var sibling = HexFormat.of().parseHex(step.substring(1));
            at = step.startsWith("L") ? Hashes.node(suite, sibling, at) : Hashes.node(suite, at, sibling);
        }
        return at;
    }

    private static List<byte[]> hashes(Suite suite, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Hashes.node(suite, new byte[] {(byte) i}, new byte[] {(byte) (i >> 8)}))
                .toList();
    }
}
