package io.jinqiao.knowledge.internal;

import static io.jinqiao.knowledge.internal.Documents.AUDIENCE;
import static io.jinqiao.knowledge.internal.Documents.CUSTOMERS;
import static io.jinqiao.knowledge.internal.Documents.KEY;
import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.language.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by words (BM25) and by meaning, and compares the best of both with the question. Lives in memory; the
 * database can always fill it again.
 */
final class SearchIndex implements AutoCloseable {

    private static final int BEST_WORDS = 20;

    private final Map<Language, Shelf> shelves = new EnumMap<>(Language.class);
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Under under;

    /**
     * What lies beneath.
     *
     * @param hidden keys of what is not found there
     */
    private record Under(@Nullable SearchIndex index, Set<String> hidden) {

        static final Under NOTHING = new Under(null, Set.of());
    }

    SearchIndex() {
        this(Under.NOTHING);
    }

    private SearchIndex(Under under) {
        this.under = under;
        for (var language : Language.values()) {
            var below = under.index();
            shelves.put(
                    language,
                    below == null ? new Shelf() : below.shelf(language).without(under.hidden()));
        }
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Documents.analyzer()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An index of its own that finds what this one finds, but for these articles, and whatever is put into it. It costs
     * as much as these are. It is true until this one changes, which goes on as it did.
     */
    SearchIndex without(Collection<ArticleId> articles) {
        return new SearchIndex(new Under(
                this,
                articles.stream()
                        .flatMap(article ->
                                Arrays.stream(Language.values()).map(language -> Documents.key(article, language)))
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** Other than those of what lies beneath, of which the same article may be hidden. */
    private String key(ArticleId article, Language language) {
        var key = Documents.key(article, language);
        return under.index() == null ? key : "over:" + key;
    }

    /** Puts these in, in the place of their earlier versions. */
    void put(List<Entry> entries, Map<String, float[]> vectors) {
        try {
            for (var entry : entries) {
                var key = key(entry.article(), entry.language());
                writer.updateDocument(new Term(KEY, key), Documents.of(entry, key));
                shelf(entry.language()).put(key, Profile.of(entry, vectors));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets how a shelf is searched, and how careful to be with what nobody answers, where it has changed much. */
    void heed() {
        shelves.forEach((language, shelf) -> {
            shelf.tidy();
            if (shelf.changedMuch()) {
                shelf.heed(Caution.of(shelf, language));
            }
        });
    }

    /** What is not there stays away at no cost. */
    void remove(ArticleId article, Set<Language> languages) {
        try {
            for (var language : languages) {
                var key = key(article, language);
                if (shelf(language).find(key).isPresent()) {
                    shelf(language).remove(key);
                    writer.deleteDocuments(new Term(KEY, key));
                    searchers.maybeRefreshBlocking();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they lie here now, in every language. */
    List<Entry> entries(Collection<ArticleId> articles) {
        return articles.stream()
                .flatMap(article -> Arrays.stream(Language.values())
                        .flatMap(language -> shelf(language).find(key(article, language)).stream()))
                .map(Profile::entry)
                .toList();
    }

    List<Entry> ofBusiness(String business, Language language) {
        return shelf(language).all().stream()
                .map(Profile::entry)
                .filter(entry -> entry.business().equals(business))
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }

    /** What puts questions into the words of the articles. */
    Hearing hearing(Language language, Meaning meaning) {
        var shelf = shelf(language);
        return new Hearing(shelf.vocabulary(), shelf.pieces(), meaning);
    }

    /** Best first. */
    List<Hit> find(String folded, float[] meaning, Language language, boolean forCustomer, int limit) {
        return asking(
                asked -> Ranking.rank(
                        asked.compared(folded, meaning, Set.of()),
                        shelf(language).caution(),
                        limit),
                language,
                forCustomer);
    }

    /** What is compared with a question, as if the articles of these codes were not there. */
    Ranking.Compared compared(String folded, float[] meaning, Language language, Set<String> without) {
        return asking(asked -> asked.compared(folded, meaning, without), language, false);
    }

    private interface Asking<T> {
        T of(Asked asked) throws IOException;
    }

    private <T> T asking(Asking<T> asking, Language language, boolean forCustomer) {
        try {
            return searching(
                    searcher -> asking.of(new Asked(searcher, shelf(language), under.hidden(), language, forCustomer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** In this index and what lies beneath, as if they were one. */
    private <T> T searching(Searching<T> searching) throws IOException {
        var own = searchers.acquire();
        try {
            var below = under.index();
            return below == null
                    ? searching.in(own)
                    : below.searching(searcher -> {
                        try (var both = new MultiReader(
                                new IndexReader[] {searcher.getIndexReader(), own.getIndexReader()}, false)) {
                            return searching.in(new IndexSearcher(both));
                        }
                    });
        } finally {
            searchers.release(own);
        }
    }

    private Shelf shelf(Language language) {
        return requireNonNull(shelves.get(language));
    }

    /** One question to one state of the index. */
    private record Asked(
            IndexSearcher searcher, Shelf shelf, Set<String> hidden, Language language, boolean forCustomer) {

        Ranking.Compared compared(String folded, float[] meaning, Set<String> without) throws IOException {
            var sought = Sought.of(folded, language, Compact.of(meaning), shelf.words(), shelf.pieces());
            var near = shelf.near(sought.meaning()).stream()
                    .filter(profile -> mayBeShown(profile) && isThere(profile, without))
                    .toList();
            var byWords = byWords(folded).stream()
                    .filter(profile -> isThere(profile, without))
                    .toList();
            return Ranking.compare(sought, near, byWords, language, shelf);
        }

        private static boolean isThere(Profile profile, Set<String> without) {
            return without.isEmpty() || !without.contains(profile.entry().code());
        }

        private List<Profile> byWords(String folded) throws IOException {
            var query = new BooleanQuery.Builder().add(Documents.wordsQuery(folded, language), Occur.MUST);
            if (forCustomer) {
                query.add(new TermQuery(new Term(AUDIENCE, CUSTOMERS)), Occur.FILTER);
            }
            if (!hidden.isEmpty()) {
                query.add(
                        new TermInSetQuery(
                                KEY, hidden.stream().map(BytesRef::new).toList()),
                        Occur.MUST_NOT);
            }
            return best(query.build(), BEST_WORDS);
        }

        /** What went away while we looked is not found. */
        private List<Profile> best(Query query, int limit) throws IOException {
            var keys = new LinkedHashSet<String>();
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query, limit).scoreDocs) {
                keys.add(stored.document(hit.doc).get(KEY));
            }
            return keys.stream()
                    .flatMap(key -> shelf.find(key).stream())
                    .filter(this::mayBeShown)
                    .toList();
        }

        private boolean mayBeShown(Profile profile) {
            return profile.entry().forCustomers() || !forCustomer;
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
