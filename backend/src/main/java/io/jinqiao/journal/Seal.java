package io.jinqiao.journal;

/**
 * One link of the chain: the facts of a span of transactions under one Merkle root. Hashes are lower-case hex.
 *
 * @param number from 1, without gaps
 * @param fromTx the first transaction of the span; the last is the one before {@code toTx}
 * @param previous the hash of the seal before, zeros for the first
 * @param skip the hash of seal {@code number − lowest set bit of number}, zeros where that is 0; it makes the way from
 *     a new seal to an old one short
 * @param sealedAt ISO-8601 in UTC with six decimals
 * @param hash SHA-256 over all of the above
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
        String hash) {

    public Seal with(String itsHash) {
        return new Seal(number, fromTx, toTx, facts, firstNumber, lastNumber, root, previous, skip, sealedAt, itsHash);
    }
}
