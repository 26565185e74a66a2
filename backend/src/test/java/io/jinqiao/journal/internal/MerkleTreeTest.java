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
    void everyPathLeadsToTheRoot(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll int seed) {
        var hashes = hashes(size);
        int place = Math.floorMod(seed, size);
        assertThat(climb(hashes.get(place), MerkleTree.path(hashes, place))).isEqualTo(MerkleTree.root(hashes));
    }

    @Property
    void aTreeOfBlocksHasTheSameRoot(@ForAll @IntRange(min = 1, max = 300) int size) {
        var hashes = hashes(size);
        var roots = new ArrayList<byte[]>();
        for (int start = 0; start < size; start += 8) {
            roots.add(MerkleTree.root(hashes.subList(start, Math.min(size, start + 8))));
        }
        assertThat(MerkleTree.root(roots)).isEqualTo(MerkleTree.root(hashes));
    }

    @Test
    void theRootIsSplitAtTheLargestPowerOfTwo() {
        var hashes = hashes(5);
        var four = Hashes.node(Hashes.node(hashes.get(0), hashes.get(1)), Hashes.node(hashes.get(2), hashes.get(3)));
        assertThat(MerkleTree.root(hashes)).isEqualTo(Hashes.node(four, hashes.get(4)));
    }

    static byte[] climb(byte[] leaf, List<String> path) {
        var at = leaf;
        for (var step : path) {
            var sibling = HexFormat.of().parseHex(step.substring(1));
            at = step.startsWith("L") ? Hashes.node(sibling, at) : Hashes.node(at, sibling);
        }
        return at;
    }

    private static List<byte[]> hashes(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Hashes.node(new byte[] {(byte) i}, new byte[] {(byte) (i >> 8)}))
                .toList();
    }
}
