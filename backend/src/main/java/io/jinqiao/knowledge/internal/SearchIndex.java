package io.jinqiao.knowledge.internal;

import static io.jinqiao.knowledge.internal.Documents.AUDIENCE;
import static io.jinqiao.knowledge.internal.Documents.CUSTOMERS;
import static io.jinqiao.knowledge.internal.Documents.KEY;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by words (BM25) and by meaning (nearest vectors, by Lucene's graph). Lives in memory; the database can
 * always fill it again.
 */
final class SearchIndex implements AutoCloseable {

    /** Enough wordings for a dozen articles, each of which has about eight. */
    private static final int NEAREST = 64;

    private static final int BEST_WORDS = 20;

    /** Hardly an article is worded in more ways. */
    private static final int WORDINGS = 12;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Documents.analyzer()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article found: the cosine of its nearest wording, and its BM25 score as a share of the best one's. */
    record Found(Entry entry, double closeness, double words) {}

    /** An entry with a vector for each of its wordings. */
    record Embedded(Entry entry, List<float[]> vectors) {}

    /** Puts these in, in the place of their earlier versions. */
    void put(List<Embedded> all) {
        try {
            for (var embedded : all) {
                var key = Documents.key(embedded.entry());
                writer.updateDocuments(new Term(KEY, key), Documents.of(embedded.entry(), embedded.vectors()));
                entries.put(key, embedded.entry());
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(ArticleId article, Set<Language> languages) {
        try {
            for (var language : languages) {
                var key = Documents.key(article, language);
                entries.remove(key);
                writer.deleteDocuments(new Term(KEY, key));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they lie here now, in every language. */
    List<Entry> entries(Collection<ArticleId> articles) {
        return articles.stream()
                .flatMap(article -> Arrays.stream(Language.values()).map(language -> Documents.key(article, language)))
                .flatMap(key -> Stream.ofNullable(entries.get(key)))
                .toList();
    }

    /** In no order. */
    List<Found> find(String folded, float[] meaning, Language language, boolean forCustomer) {
        try {
            var searcher = searchers.acquire();
            try {
                var asked = new Asked(searcher, language, forCustomer);
                var words = asked.byWords(folded);
                return together(asked.byMeaning(meaning, words.keySet()), words);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Found> together(Map<String, Double> closeness, Map<String, Double> words) {
        var best =
                words.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return closeness.entrySet().stream()
                // What ended while we looked is not found.
                .flatMap(near -> Stream.ofNullable(entries.get(near.getKey()))
                        .map(entry -> new Found(entry, near.getValue(), words.getOrDefault(near.getKey(), 0.0) / best)))
                .toList();
    }

    /** One question to one state of the index. */
    private record Asked(IndexSearcher searcher, Language language, boolean forCustomer) {

        Map<String, Double> byWords(String folded) throws IOException {
            var query = new BooleanQuery.Builder().add(Documents.wordsQuery(folded, language), Occur.MUST);
            if (forCustomer) {
                query.add(new TermQuery(new Term(AUDIENCE, CUSTOMERS)), Occur.FILTER);
            }
            return bestByKey(query.build(), BEST_WORDS, 1, 0);
        }

        /** The nearest articles, and how near those are that only the words found. */
        Map<String, Double> byMeaning(float[] meaning, Set<String> byWords) throws IOException {
            var audience = forCustomer ? new TermQuery(new Term(AUDIENCE, CUSTOMERS)) : null;
            var found = nearest(meaning, NEAREST, audience);
            var rest = new HashSet<>(byWords);
            rest.removeAll(found.keySet());
            if (!rest.isEmpty()) {
                found.putAll(nearest(meaning, rest.size() * WORDINGS, keyed(rest)));
            }
            return found;
        }

        private Map<String, Double> nearest(float[] meaning, int limit, @Nullable Query filter) throws IOException {
            var query = new KnnFloatVectorQuery(Documents.meaning(language), meaning, limit, filter);
            // Lucene scores a dot product d as (1 + d) / 2.
            return bestByKey(query, limit, 2, -1);
        }

        private static Query keyed(Collection<String> keys) {
            return new TermInSetQuery(KEY, keys.stream().map(BytesRef::new).toList());
        }

        private Map<String, Double> bestByKey(Query query, int limit, double times, double plus) throws IOException {
            var best = new HashMap<String, Double>();
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query, limit).scoreDocs) {
                best.merge(stored.document(hit.doc).get(KEY), times * hit.score + plus, Math::max);
            }
            return best;
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
