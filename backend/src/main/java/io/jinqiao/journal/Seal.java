package io.jinqiao.journal;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain: the facts of a span of transactions under one Merkle root. Hashes are lower-case hex.
 *
 * @param number from 1, without gaps
 * @param fromTx the first transaction of the span; the last is the one before {@code toTx}
 * @param previous the hash of the seal before, zeros for the first
 * @param skip the hash of seal {@code number − lowest set bit of number}, zeros where that is 0; it makes the way from
 *     a new seal to an old one short
 * @param sealedAt ISO-8601 in UTC with six decimals
 * @param hash over all of the above
 * @param algorithm what it, its tree and its facts are hashed with: {@code SHA-256} or {@code SM3}
 * @param signedBy the key that signed the hash, null for seals older than signatures
 * @param signature Ed25519 or SM2 over the 32 bytes of the hash, hex
 */
public record Seal(
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
        String algorithm,
        @Nullable String signedBy,
        @Nullable String signature) {

    public Seal with(String itsHash, @Nullable String key, @Nullable String itsSignature) {
        return new Seal(
                number,
                fromTx,
                toTx,
                facts,
                firstNumber,
                lastNumber,
                root,
                previous,
                skip,
                sealedAt,
                itsHash,
                algorithm,
                key,
                itsSignature);
    }
}
