package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the voices about articles are kept. */
interface VoiceStore {

    /** Those that were new: one person's second word for the same question and article adds nothing. */
    List<Voice> add(List<Voice> voices);

    /** Everything said about any question that somebody gave to one of these articles. */
    List<Voice> about(Collection<ArticleId> articles);

    List<Voice> all();

    /** The articles whose learnt questions may be others since this moment. */
    Set<ArticleId> touchedAfter(Instant moment);

    /** When somebody last spoke until this moment; empty before the first did. */
    Optional<Instant> lastHeard(Instant until);
}
