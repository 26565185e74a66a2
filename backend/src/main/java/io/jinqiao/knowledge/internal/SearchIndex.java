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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds articles by words (BM25) and by meaning, and compares the best of both with the question. Lives in memory; the
 * database can always fill it again.
 */
final class SearchIndex implements AutoCloseable {

    private static final int BEST_WORDS = 20;

    private final Map<Language, Shelf> shelves = new EnumMap<>(Language.class);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex() {
        for (var language : Language.values()) {
            shelves.put(language, new Shelf());
        }
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Documents.analyzer()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts these in, in the place of their earlier versions. */
    void put(List<Entry> entries, Map<String, float[]> vectors) {
        try {
            for (var entry : entries) {
                var key = Documents.key(entry);
                writer.updateDocument(new Term(KEY, key), Documents.of(entry));
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
                var key = Documents.key(article, language);
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
                        .flatMap(language -> shelf(language).find(Documents.key(article, language)).stream()))
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
            var searcher = searchers.acquire();
            try {
                return asking.of(new Asked(searcher, shelf(language), language, forCustomer));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shelf shelf(Language language) {
        return requireNonNull(shelves.get(language));
    }

    /** One question to one state of the index. */
    private record Asked(IndexSearcher searcher, Shelf shelf, Language language, boolean forCustomer) {

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
