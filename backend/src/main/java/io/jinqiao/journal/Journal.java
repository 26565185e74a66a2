package io.jinqiao.journal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Reads what was kept. Nobody writes here: facts are published as events and kept by the journal itself. */
public interface Journal {

    /** Everything about any of these things, oldest first. */
    List<KeptFact> about(List<Subject> subjects);

    /** Facts that match, newest first. */
    List<KeptFact> find(FactQuery query);

    /** Facts of these kinds in a span, oldest first; how watchers rebuild what they count. */
    List<KeptFact> between(List<String> kinds, Instant from, Instant until);

    /** Facts of these kinds about any of these customers, oldest first. */
    List<KeptFact> ofCustomers(List<CustomerId> customers, List<String> kinds);

    /**
     * How far the journal can no longer change: of facts with a number up to this, every one that will ever be there can be read
     * by the next statement. Under load it lies a moment behind; it is 0 at first.
     */
    long settled();

    /** Facts of these kinds, or of every kind when none is named, with numbers above one and up to another, by number, at most so many; read behind {@link #settled}. */
    List<KeptFact> numbered(List<String> kinds, long above, long upTo, int limit);

    /**
     * Seals now whatever can be sealed; then every fact committed before the call lies under a seal.
     *
     * <p>Called outside a transaction. Refuses with {@code journal.seal-held-back} when another transaction that is
     * older than such a fact does not end within some seconds.
     */
    void seal();

    /** The proofs that these facts were kept unchanged, in the order given; refuses with {@code journal.not-sealed}. */
    List<Proof> prove(List<Long> factNumbers);

    /** The way along the chain from the newest seal down through each of these, oldest first. */
    List<Seal> chain(List<Long> seals);

    /** The keys that these seals were signed with. */
    List<SealKeyView> keys(List<Seal> seals);

    /**
     * Deletes facts whose time to be kept is over. Their leaves stay, so every proof of another fact holds, and that they
     * were deleted is itself a fact. Facts not yet under a seal are left. Answers how many were deleted.
     *
     * @param numbers at most 10,000
     * @param rule the retention rule that asks for it, in words
     */
    int delete(List<Long> numbers, String rule, Actor by);
}
