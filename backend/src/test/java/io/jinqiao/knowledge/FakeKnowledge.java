package io.jinqiao.knowledge;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles in memory, found by the share of the question's characters that stand in a title or question. */
public final class FakeKnowledge implements Knowledge {

    private final Map<String, List<ArticleView>> byCode = new LinkedHashMap<>();
    private final List<SimilarQuestion> learnt = new ArrayList<>();
    private final Map<ArticleId, Instant> withdrawn = new HashMap<>();
    private final Clock clock;

    /** Everything is published at the beginning of time. */
    public FakeKnowledge() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    public FakeKnowledge(Clock clock) {
        this.clock = clock;
    }

    public synchronized int size() {
        return byCode.size();
    }

    @Override
    public synchronized List<Hit> search(Question question) {
        return searchAsOf(question, clock.instant());
    }

    @Override
    public synchronized List<Hit> searchAsOf(Question question, Instant moment) {
        return byCode.values().stream()
                .map(versions -> versions.stream()
                        .filter(view -> !view.publishedAt().isAfter(moment))
                        .toList())
                .filter(versions -> !versions.isEmpty())
                .map(versions -> inForce(versions, question.language()))
                .filter(article -> moment.isBefore(withdrawn.getOrDefault(article.id(), Instant.MAX)))
                .filter(article -> article.language() == question.language())
                .filter(article -> article.forCustomers() || !question.forCustomer())
                .map(article -> hit(article, question.words()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(question.limit())
                .toList();
    }

    @Override
    public synchronized ArticleView get(ArticleId id, int version, Language language) {
        return versions(id).stream()
                .filter(view -> view.version() == version && view.language() == language)
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    @Override
    public synchronized Optional<ArticleView> inForce(ArticleId id, Language language) {
        return Optional.of(inForce(versions(id), language)).filter(article -> !withdrawn.containsKey(id));
    }

    @Override
    public synchronized ArticleView current(ArticleId id, Language language) {
        return inForce(versions(id), language);
    }

    @Override
    public synchronized List<ArticleView> inForce(List<String> codes) {
        return newest().filter(view -> codes.contains(view.code())).toList();
    }

    @Override
    public synchronized List<ArticleView> inForceAfter(String code, int limit) {
        var next = byCode.keySet().stream()
                .filter(each -> each.compareTo(code) > 0)
                .sorted()
                .limit(limit)
                .toList();
        return inForce(next);
    }

    private Stream<ArticleView> newest() {
        return byCode.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(versions -> versions.stream()
                        .filter(view -> view.version() == versions.getLast().version()));
    }

    @Override
    public synchronized ArticleId publish(NewArticle article) {
        var versions = byCode.computeIfAbsent(article.code(), _ -> new ArrayList<>());
        var id = versions.isEmpty() ? ArticleId.next() : versions.getLast().id();
        var version = versions.isEmpty() ? 1 : versions.getLast().version() + 1;
        article.wordings()
                .forEach((language, wording) -> versions.add(new ArticleView(
                        id,
                        article.code(),
                        version,
                        language,
                        article.kind(),
                        article.business(),
                        article.forCustomers(),
                        wording.title(),
                        wording.answer(),
                        wording.questions(),
                        article.fields(),
                        clock.instant(),
                        article.upkeep(),
                        article.attachments(),
                        article.videos(),
                        null)));
        return id;
    }

    @Override
    public void publishAll(List<NewArticle> articles) {
        articles.forEach(this::publish);
    }

    @Override
    public void learn(SimilarQuestion question) {
        learnAll(List.of(question));
    }

    @Override
    public synchronized void learnAll(List<SimilarQuestion> questions) {
        questions.forEach(question -> versions(question.article()));
        learnt.addAll(questions);
    }

    /** From now on it is in force no more. */
    public synchronized void withdraw(ArticleId id) {
        withdrawn.put(id, clock.instant());
    }

    public synchronized List<SimilarQuestion> learnt() {
        return List.copyOf(learnt);
    }

    private List<ArticleView> versions(ArticleId id) {
        return byCode.values().stream()
                .filter(versions -> versions.getLast().id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private static ArticleView inForce(List<ArticleView> versions, Language language) {
        var newest = versions.getLast().version();
        return versions.stream()
                .filter(view -> view.version() == newest)
                .min(Comparator.comparingInt(view -> view.language() == language ? 0 : 1))
                .orElseThrow();
    }

    private static Hit hit(ArticleView article, String words) {
        var known = article.title() + article.questions();
        var share = words.chars().filter(c -> known.indexOf(c) >= 0).count() / (double) Math.max(1, words.length());
        return new Hit(
                article.id(),
                article.version(),
                article.code(),
                article.language(),
                article.title(),
                article.plainAnswer(),
                article.business(),
                share * share,
                share,
                share);
    }

    private static Refused unknown(ArticleId id) {
        return Refused.notFound("knowledge.unknown-article", "No article " + id);
    }
}
