package io.jinqiao.journal.internal;

import io.jinqiao.journal.Seal;
import java.util.List;

/**
 * A seal with what only we need of it.
 *
 * @param horizonTx facts of transactions after this one have numbers above {@code horizonNumber}; set when it is added
 * @param floorNumber facts of transactions that this seal leaves to the next have numbers above this one
 */
record KeptSeal(
        Seal seal,
        List<byte[]> blockRoots,
        List<Long> blockStarts,
        long horizonTx,
        long horizonNumber,
        long floorNumber) {

    /** A number below those of all facts whose transactions began at this one or later. */
    long floorFrom(long tx) {
        return tx > horizonTx ? horizonNumber : floorNumber;
    }

    /** The place of the block that holds this fact. */
    int blockOf(long factNumber) {
        int block = 0;
        while (block + 1 < blockStarts.size() && blockStarts.get(block + 1) <= factNumber) {
            block++;
        }
        return block;
    }
}
