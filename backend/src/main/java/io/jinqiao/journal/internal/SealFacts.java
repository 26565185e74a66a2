package io.jinqiao.journal.internal;

import io.jinqiao.journal.Seal;
import io.jinqiao.journal.events.SealsChanged;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays under one more seal every fact that no running transaction can be older than.
 *
 * @param patiently wait while another node seals, instead of leaving it to that node
 */
record SealFacts(boolean patiently) {

    /** Transaction numbers begin above this. */
    private static final long FIRST_TX = 0;

    private static final long SET_WHEN_ADDED = Long.MAX_VALUE;

    @UseCase
    static class Handler {

        private final SealRepository seals;
        private final BlockRepository blocks;
        private final SealKey key;
        private final Anchor anchor;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SealRepository seals,
                BlockRepository blocks,
                SealKey key,
                Anchor anchor,
                ApplicationEventPublisher events,
                Clock clock) {
            this.seals = seals;
            this.blocks = blocks;
            this.key = key;
            this.anchor = anchor;
            this.events = events;
            this.clock = clock;
        }

        /** Answers the transaction below which every fact is sealed now. */
        @Transactional(propagation = Propagation.REQUIRES_NEW)
        long handle(SealFacts command) {
            if (!seals.lock(command.patiently())) {
                return FIRST_TX;
            }
            var last = seals.last();
            var lastNumber = seals.lastNumber();
            var oldestOpen = seals.oldestOpen();
            var tree = tree(last, oldestOpen);
            if (!tree.isEmpty()) {
                var next = next(last, oldestOpen, tree.whole(), lastNumber);
                seals.add(next);
                last.ifPresent(before -> tellOfChange(before.seal(), next.seal()));
                anchor.afterCommit(next.seal());
            }
            return oldestOpen;
        }

        private BlockTree tree(Optional<KeptSeal> last, long to) {
            var number = last.map(seal -> seal.seal().number()).orElse(0L) + 1;
            var tree =
                    new BlockTree(key.suite(), (place, numbers, leaves) -> blocks.add(number, place, numbers, leaves));
            var from = last.map(seal -> seal.seal().toTx()).orElse(FIRST_TX);
            if (to < from) {
                throw new IllegalStateException(
                        "The journal is sealed up to transaction %d, but this database only counts to %d: see restoring"
                                .formatted(from, to));
            }
            if (from < to) {
                seals.eachFact(last.map(KeptSeal::floorNumber).orElse(0L), from, to, tree::add);
            }
            return tree;
        }

        private KeptSeal next(Optional<KeptSeal> last, long toTx, BlockTree.Whole tree, long lastNumber) {
            var number = last.map(seal -> seal.seal().number()).orElse(0L) + 1;
            var bare = new Seal(
                    number,
                    last.map(seal -> seal.seal().toTx()).orElse(FIRST_TX),
                    toTx,
                    tree.facts(),
                    tree.first(),
                    tree.last(),
                    tree.root(),
                    hashOf(number - 1),
                    hashOf(number - Long.lowestOneBit(number)),
                    Hashes.text(clock.instant()),
                    "",
                    key.suite().hash(),
                    null,
                    null);
            var hash = Hashes.of(bare);
            blocks.know(key.view(), clock.instant());
            return new KeptSeal(
                    bare.with(Hashes.hex(hash), key.view().id(), Hashes.hex(key.sign(hash))),
                    tree.blockRoots(),
                    tree.blockStarts(),
                    SET_WHEN_ADDED,
                    lastNumber,
                    last.map(seal -> seal.floorFrom(toTx)).orElse(0L));
        }

        /** In the transaction of the first seal that differs; the fact itself lies under the next. */
        private void tellOfChange(Seal before, Seal now) {
            if (!before.algorithm().equals(now.algorithm())) {
                events.publishEvent(new SealsChanged(
                        Ids.next(),
                        before.algorithm(),
                        now.algorithm(),
                        now.number(),
                        key.view().id(),
                        Actor.SYSTEM,
                        clock.instant()));
            }
        }

        private String hashOf(long number) {
            return seals.all(List.of(number)).stream()
                    .map(kept -> kept.seal().hash())
                    .findAny()
                    .orElse(Hashes.hex(Hashes.NONE));
        }
    }
}
