package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Background;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Finds articles, and keeps the index current: filled in the background at start, then by what is published. */
@Component
class Search implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final Meaning meaning;
    private final VoiceStore voices;
    private final SearchIndex index = new SearchIndex();
    private final Finder finder;
    private final CompletableFuture<Integer> filled = new CompletableFuture<>();
    private final AtomicLong changes = new AtomicLong();

    Search(Meaning meaning, ArticleStore store, VoiceStore voices) {
        this.meaning = meaning;
        this.voices = voices;
        this.finder = new Finder(index, meaning);
        Background.run("search-index", filled, () -> fill(store));
    }

    private Integer fill(ArticleStore store) {
        var entries = store.inForce();
        put(entries, new Learnt(voices.all()));
        LOG.info("{} articles can be found", entries.size());
        return entries.size();
    }

    List<Hit> find(Question question) {
        filled.join();
        return finder.find(question);
    }

    /** What is compared with a question, as if some articles were not there; empty where the question says nothing. */
    Optional<Ranking.Compared> compared(String words, Language language, Set<String> without) {
        filled.join();
        var folded = Texts.fold(words);
        if (folded.isBlank()) {
            return Optional.empty();
        }
        var heard = index.hearing(language, meaning).heard(folded);
        return Optional.of(index.compared(heard, meaning.of(heard, language), language, without));
    }

    /** What is found now. */
    SearchIndex index() {
        filled.join();
        return index;
    }

    /** How often this has changed; a change counts when it begins and when it has ended. */
    long changes() {
        filled.join();
        return changes.get();
    }

    Optional<Entry> entry(ArticleId article, Language language) {
        filled.join();
        return index.entries(List.of(article)).stream()
                .filter(entry -> entry.language() == language)
                .findFirst();
    }

    /** In the order of their codes. */
    List<Entry> ofBusiness(String business, Language language) {
        filled.join();
        return index.ofBusiness(business, language);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublishArticles.Published news) {
        filled.join();
        var articles = news.articles().stream().map(Article::id).toList();
        news.articles().forEach(article -> forgetLanguages(article.id(), article.languages()));
        put(
                news.articles().stream()
                        .flatMap(article -> article.entries().stream())
                        .toList(),
                new Learnt(voices.about(articles)));
    }

    /** What ended is found no more from the moment it is committed. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(Ended news) {
        filled.join();
        remove(news.article());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LearnQuestions.Changed news) {
        filled.join();
        put(index.entries(news.articles()), new Learnt(voices.about(news.articles())));
    }

    /** What of these articles is in force now, all of it; what is not among the entries is found no more. */
    void readAgain(Set<ArticleId> articles, List<Entry> inForce, Learnt learnt) {
        filled.join();
        var said = inForce.stream()
                .collect(
                        Collectors.groupingBy(Entry::article, Collectors.mapping(Entry::language, Collectors.toSet())));
        articles.forEach(article -> forgetLanguages(article, said.getOrDefault(article, Set.of())));
        put(inForce, learnt);
    }

    /** One at a time, so that what was learnt and what was published meanwhile are both there in the end. */
    private synchronized void put(List<Entry> all, Learnt learnt) {
        change(() -> finder.put(all, learnt));
    }

    private synchronized void remove(ArticleId article) {
        change(() -> index.remove(article, Set.of(Language.values())));
    }

    /** A version may say less than the one before, and what it does not say is not in force. */
    private synchronized void forgetLanguages(ArticleId article, Set<Language> said) {
        var unsaid = EnumSet.allOf(Language.class);
        unsaid.removeAll(said);
        change(() -> index.remove(article, unsaid));
    }

    private void change(Runnable change) {
        changes.incrementAndGet();
        try {
            change.run();
        } finally {
            changes.incrementAndGet();
        }
    }

    @Override
    public void destroy() throws IOException {
        index.close();
    }
}
