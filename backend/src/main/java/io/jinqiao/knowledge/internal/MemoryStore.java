package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Articles in memory alone, so that a rehearsal touches no running data. */
@Component
@Profile("rehearsal")
class MemoryStore implements ArticleStore {

    private final Map<ArticleId, List<Article>> versions = new LinkedHashMap<>();

    @Override
    public synchronized Map<String, Current> current(List<String> codes) {
        var wanted = Set.copyOf(codes);
        return versions.values().stream()
                .map(List::getLast)
                .filter(article -> wanted.contains(article.content().code()))
                .collect(Collectors.toMap(
                        article -> article.content().code(),
                        article -> new Current(article.id(), article.version(), article.hash(), true)));
    }

    @Override
    public synchronized void add(List<Article> articles) {
        articles.forEach(article ->
                versions.computeIfAbsent(article.id(), _ -> new ArrayList<>()).add(article));
    }

    @Override
    public synchronized List<Entry> inForce() {
        return versions.values().stream()
                .map(List::getLast)
                .flatMap(article -> article.entries().stream())
                .toList();
    }

    @Override
    public synchronized List<Entry> inForceAt(Instant moment, Collection<ArticleId> articles) {
        return articles.stream()
                .flatMap(article -> Stream.ofNullable(versions.get(article)))
                .flatMap(all -> all.reversed().stream()
                        .filter(article -> !article.publishedAt().isAfter(moment))
                        .limit(1))
                .flatMap(article -> article.entries().stream())
                .toList();
    }

    @Override
    public synchronized Set<ArticleId> changedAfter(Instant moment) {
        return versions.values().stream()
                .map(List::getLast)
                .filter(article -> article.publishedAt().isAfter(moment))
                .map(Article::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<Instant> lastChange(Instant until) {
        return versions.values().stream()
                .flatMap(List::stream)
                .map(Article::publishedAt)
                .filter(at -> !at.isAfter(until))
                .max(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<ArticleView> inForce(List<String> codes) {
        var wanted = Set.copyOf(codes);
        return newestByCode()
                .filter(article -> wanted.contains(article.content().code()))
                .flatMap(MemoryStore::views)
                .toList();
    }

    @Override
    public synchronized List<ArticleView> inForceAfter(String code, int limit) {
        return newestByCode()
                .filter(article -> article.content().code().compareTo(code) > 0)
                .limit(limit)
                .flatMap(MemoryStore::views)
                .toList();
    }

    private Stream<Article> newestByCode() {
        return versions.values().stream()
                .map(List::getLast)
                .sorted(Comparator.comparing(article -> article.content().code()));
    }

    private static Stream<ArticleView> views(Article article) {
        return article.content().wordings().keySet().stream().sorted().map(article::view);
    }

    @Override
    public synchronized Optional<ArticleView> find(ArticleId id, int version, Language language) {
        return versions.getOrDefault(id, List.of()).stream()
                .filter(article -> article.version() == version
                        && article.content().wordings().containsKey(language))
                .map(article -> article.view(language))
                .findFirst();
    }

    @Override
    public synchronized Optional<ArticleView> findCurrent(ArticleId id, Language language) {
        return Optional.ofNullable(versions.get(id))
                .map(List::getLast)
                .map(article ->
                        article.view(article.content().wordings().containsKey(language) ? language : Language.ZH));
    }
}
