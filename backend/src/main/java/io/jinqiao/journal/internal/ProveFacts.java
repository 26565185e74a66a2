package io.jinqiao.journal.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Proof;
import io.jinqiao.journal.internal.BlockRepository.Block;
import io.jinqiao.journal.internal.SealRepository.Sealed;
import io.jinqiao.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the way from facts to the roots of their seals, reading each block of facts once. */
@Component
class ProveFacts {

    private final SealRepository seals;
    private final BlockRepository blocks;

    ProveFacts(SealRepository seals, BlockRepository blocks) {
        this.seals = seals;
        this.blocks = blocks;
    }

    List<Proof> prove(List<Long> facts) {
        var bySeal = seals.sealsOf(facts).stream().collect(groupingBy(Sealed::seal));
        Map<Long, Proof> proofs = new HashMap<>();
        for (var seal : seals.all(bySeal.keySet())) {
            var under = bySeal.getOrDefault(seal.seal().number(), List.of());
            proveUnder(seal, under.stream().map(Sealed::fact).toList())
                    .forEach(proof -> proofs.put(proof.factNumber(), proof));
        }
        return facts.stream().map(fact -> proofOf(fact, proofs)).toList();
    }

    private Stream<Proof> proveUnder(KeptSeal seal, List<Long> wanted) {
        return wanted.stream().collect(groupingBy(seal::blockOf)).entrySet().stream()
                .flatMap(inBlock -> proveInBlock(seal, inBlock.getKey(), inBlock.getValue()));
    }

    private Stream<Proof> proveInBlock(KeptSeal seal, int block, List<Long> wanted) {
        var kept = blocks.find(seal.seal().number(), block).orElseGet(() -> computed(seal, block));
        var suite = Suite.hashing(seal.seal().algorithm());
        var hashes = kept.leaves();
        var levels = MerkleTree.levels(suite, hashes);
        var above = MerkleTree.path(suite, seal.blockRoots(), block);
        var places = places(kept.numbers());
        return wanted.stream().filter(places::containsKey).map(fact -> {
            int place = requireNonNull(places.get(fact));
            var path = new ArrayList<>(MerkleTree.path(levels, hashes.size(), place));
            path.addAll(above);
            return new Proof(
                    fact, Hashes.hex(hashes.get(place)), path, seal.seal().number());
        });
    }

    /** The leaves of a seal that was made before they were kept. */
    private Block computed(KeptSeal seal, int block) {
        var facts = seals.block(seal, block);
        return new Block(
                facts.stream().map(KeptFact::number).toList(),
                facts.stream()
                        .map(fact -> Hashes.of(fact, Suite.hashing(seal.seal().algorithm())))
                        .toList());
    }

    private static Map<Long, Integer> places(List<Long> numbers) {
        return Stream.iterate(0, place -> place < numbers.size(), place -> place + 1)
                .collect(toMap(numbers::get, place -> place));
    }

    private static Proof proofOf(long fact, Map<Long, Proof> proofs) {
        var proof = proofs.get(fact);
        if (proof == null) {
            throw Refused.conflict("journal.not-sealed", "Fact %d is not under a seal yet".formatted(fact));
        }
        return proof;
    }
}
