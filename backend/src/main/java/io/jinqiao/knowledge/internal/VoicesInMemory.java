package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A rehearsal learns for itself alone. */
@Component
@Profile("rehearsal")
class VoicesInMemory implements VoiceStore {

    private final Map<Key, Voice> voices = new LinkedHashMap<>();

    private record Asked(Language language, String words) {

        static Asked of(Voice voice) {
            return new Asked(voice.language(), voice.asked());
        }
    }

    private record Key(ArticleId article, Asked asked, String voter) {}

    @Override
    public synchronized List<Voice> add(List<Voice> more) {
        return more.stream()
                .filter(voice ->
                        voices.putIfAbsent(new Key(voice.article(), Asked.of(voice), voice.voter()), voice) == null)
                .toList();
    }

    @Override
    public synchronized List<Voice> about(Collection<ArticleId> articles) {
        var wanted = new HashSet<>(articles);
        Set<Asked> asked = voices.values().stream()
                .filter(voice -> wanted.contains(voice.article()))
                .map(Asked::of)
                .collect(Collectors.toSet());
        return voices.values().stream()
                .filter(voice -> asked.contains(Asked.of(voice)))
                .toList();
    }

    @Override
    public synchronized List<Voice> all() {
        return List.copyOf(voices.values());
    }

    @Override
    public synchronized Set<ArticleId> touchedAfter(Instant moment) {
        var asked = voices.values().stream()
                .filter(voice -> voice.at().isAfter(moment))
                .map(Asked::of)
                .collect(Collectors.toSet());
        return voices.values().stream()
                .filter(voice -> asked.contains(Asked.of(voice)))
                .map(Voice::article)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<Instant> lastHeard(Instant until) {
        return voices.values().stream()
                .map(Voice::at)
                .filter(at -> !at.isAfter(until))
                .max(Comparator.naturalOrder());
    }
}
