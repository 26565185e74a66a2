package io.jinqiao.tools.verify;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seals that hold on to each other, oldest first; made only by checking every hash and every link. */
final class Chain {

    @JsonPropertyOrder({
        "number",
        "fromTx",
        "toTx",
        "facts",
        "firstNumber",
        "lastNumber",
        "root",
        "previous",
        "skip",
        "sealedAt",
        "hash",
        "algorithm",
        "signedBy",
        "signature"
    })
    record Link(
            long number,
            long fromTx,
            long toTx,
            long facts,
            long firstNumber,
            long lastNumber,
            String root,
            String previous,
            String skip,
            String sealedAt,
            String hash,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String algorithm,

            @Nullable String signedBy,
            @Nullable String signature) {

        /** What it and everything under it is hashed with. */
        Hash made() throws Broken {
            return Hash.named(algorithm);
        }

        /** A seal that is not SHA-256 says so in what is hashed. */
        boolean isWhole() throws Broken {
            return hash.equals(made().ofFields(
                            2,
                            made() == Hash.SHA_256 ? "jinqiao-seal-1" : "jinqiao-seal-2 " + made(),
                            String.valueOf(number),
                            String.valueOf(fromTx),
                            String.valueOf(toTx),
                            String.valueOf(facts),
                            String.valueOf(firstNumber),
                            String.valueOf(lastNumber),
                            root,
                            previous,
                            skip,
                            sealedAt));
        }

        /** By its hash of the seal just before, or of the one that many back. */
        boolean holds(Link older) {
            var justBefore = older.number() == number - 1 && previous.equals(older.hash());
            var further = older.number() == number - Long.lowestOneBit(number) && skip.equals(older.hash());
            return justBefore || further;
        }
    }

    private final List<Link> links;
    private final Map<Long, Link> byNumber = new HashMap<>();

    Chain(List<Link> links) throws Broken {
        if (links.isEmpty()) {
            throw new Broken("没有封印", "There are no seals");
        }
        this.links = List.copyOf(links);
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            if (!link.isWhole()) {
                throw new Broken("封印 #" + link.number() + " 的哈希不符", "Seal #" + link.number() + " has another hash");
            }
            if (i > 0 && !link.holds(links.get(i - 1))) {
                throw new Broken("封印链在 #" + link.number() + " 断开", "The chain breaks at seal #" + link.number());
            }
            byNumber.put(link.number(), link);
        }
    }

    @Nullable Link seal(long number) {
        return byNumber.get(number);
    }

    /** Oldest first. */
    List<Link> links() {
        return links;
    }

    Link oldest() {
        return links.getFirst();
    }

    Link newest() {
        return links.getLast();
    }

    int size() {
        return links.size();
    }
}
