package io.jinqiao.journal.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Proof;
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

    ProveFacts(SealRepository seals) {
        this.seals = seals;
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
        var facts = seals.block(seal, block);
        var hashes = facts.stream().map(Hashes::of).toList();
        var levels = MerkleTree.levels(hashes);
        var above = MerkleTree.path(seal.blockRoots(), block);
        var places = places(facts);
        return wanted.stream().filter(places::containsKey).map(fact -> {
            int place = requireNonNull(places.get(fact));
            var path = new ArrayList<>(MerkleTree.path(levels, hashes.size(), place));
            path.addAll(above);
            return new Proof(
                    fact, Hashes.hex(hashes.get(place)), path, seal.seal().number());
        });
    }

    private static Map<Long, Integer> places(List<KeptFact> facts) {
        return Stream.iterate(0, place -> place < facts.size(), place -> place + 1)
                .collect(toMap(place -> facts.get(place).number(), place -> place));
    }

    private static Proof proofOf(long fact, Map<Long, Proof> proofs) {
        var proof = proofs.get(fact);
        if (proof == null) {
            throw Refused.conflict("journal.not-sealed", "Fact %d is not under a seal yet".formatted(fact));
        }
        return proof;
    }
}
