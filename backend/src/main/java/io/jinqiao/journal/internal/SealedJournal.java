package io.jinqiao.journal.internal;

import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Proof;
import io.jinqiao.journal.Seal;
import io.jinqiao.journal.SealKeyView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
class SealedJournal implements Journal {

    private static final Duration PAUSE = Duration.ofMillis(25);

    private final FactRepository facts;
    private final FindFacts finding;
    private final SealRepository seals;
    private final SealFacts.Handler sealing;
    private final ProveFacts proving;
    private final DeleteFacts.Handler deleting;
    private final BlockRepository blocks;
    private final Horizon horizon;
    private final Duration patience;

    SealedJournal(
            FactRepository facts,
            FindFacts finding,
            SealRepository seals,
            SealFacts.Handler sealing,
            ProveFacts proving,
            DeleteFacts.Handler deleting,
            BlockRepository blocks,
            Horizon horizon,
            @Value("${jinqiao.journal.patience:5s}") Duration patience) {
        this.facts = facts;
        this.finding = finding;
        this.seals = seals;
        this.sealing = sealing;
        this.proving = proving;
        this.deleting = deleting;
        this.blocks = blocks;
        this.horizon = horizon;
        this.patience = patience;
    }

    @Override
    public List<KeptFact> about(List<Subject> subjects) {
        return facts.about(subjects);
    }

    @Override
    public List<KeptFact> find(FactQuery query) {
        return finding.find(query);
    }

    @Override
    public List<KeptFact> between(List<String> kinds, Instant from, Instant until) {
        return facts.between(kinds, from, until);
    }

    @Override
    public List<KeptFact> ofCustomers(List<CustomerId> customers, List<String> kinds) {
        return facts.ofCustomers(customers, kinds);
    }

    @Override
    public long settled() {
        return horizon.settled();
    }

    @Override
    public List<KeptFact> numbered(List<String> kinds, long above, long upTo, int limit) {
        return facts.numbered(kinds, above, upTo, limit);
    }

    @Override
    public void seal() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction that seals would hold its own seal back");
        }
        long newest = seals.newestFact().orElse(0L);
        for (int pauses = 0; sealing.handle(new SealFacts(true)) <= newest; pauses++) {
            if (PAUSE.multipliedBy(pauses).compareTo(patience) > 0) {
                throw new Refused(
                        Refused.Kind.UNAVAILABLE, "journal.seal-held-back", "A long transaction holds the seal back");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public List<Proof> prove(List<Long> factNumbers) {
        return proving.prove(factNumbers);
    }

    /** Each step goes as far down as a link of the seal reaches without passing one that is asked for. */
    @Override
    public List<Seal> chain(List<Long> wanted) {
        var oldest = wanted.stream().mapToLong(seal -> seal).min().orElse(Long.MAX_VALUE);
        var way = new ArrayList<Long>();
        long at = seals.last().map(last -> last.seal().number()).orElse(0L);
        for (way.add(at); at > oldest; way.add(at)) {
            var far = at - Long.lowestOneBit(at);
            at = far >= greatestBelow(wanted, at) ? far : at - 1;
        }
        return seals.all(way).stream().map(KeptSeal::seal).toList();
    }

    @Override
    public List<SealKeyView> keys(List<Seal> signed) {
        return blocks.keys(signed.stream()
                .flatMap(seal -> Optional.ofNullable(seal.signedBy()).stream())
                .collect(Collectors.toSet()));
    }

    @Override
    public int delete(List<Long> numbers, String rule, Actor by) {
        return deleting.handle(new DeleteFacts(numbers, rule, by));
    }

    private static long greatestBelow(List<Long> seals, long limit) {
        return seals.stream()
                .mapToLong(seal -> seal)
                .filter(seal -> seal < limit)
                .max()
                .orElse(0);
    }
}
