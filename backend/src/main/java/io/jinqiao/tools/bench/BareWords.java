package io.jinqiao.tools.bench;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.NewArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The peer: Lucene's own BM25 over pairs of characters, and nothing else. */
final class BareWords implements AutoCloseable {

    private static final int HITS = 8;

    private final Analyzer analyzer = new CJKAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareWords(List<NewArticle> articles) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var article : articles) {
                writer.addDocument(document(article));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static Document document(NewArticle article) {
        var wording = Objects.requireNonNull(article.wordings().get(Language.ZH));
        var words = "%s\n%s\n%s".formatted(wording.title(), String.join("\n", wording.questions()), wording.answer());
        var document = new Document();
        document.add(new StringField("code", article.code(), Store.YES));
        document.add(new TextField("words", words, Store.NO));
        return document;
    }

    /** The code of the best article, empty where no word is known. */
    String first(String question) {
        var query = new QueryBuilder(analyzer).createBooleanQuery("words", question);
        try {
            var hits = query == null ? null : searcher.search(query, HITS);
            return hits == null || hits.scoreDocs.length == 0
                    ? ""
                    : searcher.storedFields().document(hits.scoreDocs[0].doc).get("code");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
