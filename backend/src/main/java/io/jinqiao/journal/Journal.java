package io.jinqiao.journal;

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

    /** Seals now whatever can be sealed; then every fact committed before the call lies under a seal. */
    void seal();

    /** The proofs that these facts were kept unchanged, one a fact, in the order given. */
    List<Proof> prove(List<Long> factNumbers);
}
