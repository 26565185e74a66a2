package io.jinqiao.evidence.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Proof;
import io.jinqiao.journal.Seal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts, proofs and seals in the form of {@code docs/develop/bundle-format.md}. */
final class BundleFacts {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** A seal that names no hash was made with this one. */
    static final String USUAL = "SHA-256";

    private BundleFacts() {}

    /** A fact exactly as it was hashed, with the way to its seal. */
    @JsonPropertyOrder({
        "number",
        "kind",
        "at",
        "byKind",
        "byId",
        "subject",
        "customer",
        "business",
        "source",
        "body",
        "seal",
        "path"
    })
    record ProvedFact(
            long number,
            String kind,
            String at,
            String byKind,
            @Nullable String byId,
            String subject,
            @Nullable String customer,
            @Nullable String business,
            @Nullable String source,
            String body,
            long seal,
            List<String> path) {

        static ProvedFact of(KeptFact fact, Proof proof) {
            return new ProvedFact(
                    fact.number(),
                    fact.kind(),
                    MICROS.format(fact.at()),
                    fact.by().kind().name(),
                    text(fact.by().id()),
                    fact.subject().toString(),
                    text(fact.customer()),
                    fact.business(),
                    fact.source(),
                    fact.body(),
                    proof.seal(),
                    proof.path());
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

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
    record ChainSeal(
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

        static ChainSeal of(Seal seal) {
            return new ChainSeal(
                    seal.number(),
                    seal.fromTx(),
                    seal.toTx(),
                    seal.facts(),
                    seal.firstNumber(),
                    seal.lastNumber(),
                    seal.root(),
                    seal.previous(),
                    seal.skip(),
                    seal.sealedAt(),
                    seal.hash(),
                    seal.algorithm().equals(USUAL) ? null : seal.algorithm(),
                    seal.signedBy(),
                    seal.signature());
        }
    }

    /** The journal's word that this very bundle left the house. */
    @JsonPropertyOrder({"fact", "seals"})
    record Receipt(ProvedFact fact, List<ChainSeal> seals) {}
}
