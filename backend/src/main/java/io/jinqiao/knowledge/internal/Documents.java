package io.jinqiao.knowledge.internal;

import static io.jinqiao.kernel.Language.EN;
import static io.jinqiao.kernel.Language.ZH;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Texts;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** How the words of an article lie in the index. */
final class Documents {

    static final String KEY = "key";
    static final String AUDIENCE = "audience";
    static final String CUSTOMERS = "customers";

    /** In characters: a query is refused with more than 1,024 words, and what is asked stands in front. */
    private static final int LONGEST = 500;

    /** Pairs of characters find what the dictionary cut differently in question and article, so they count half. */
    private static final float PAIRS_WEIGHT = 0.5f;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            ENGLISH, Map.of(words(ZH), new ChineseAnalyzer(), pairs(ZH), new CJKAnalyzer(), words(EN), ENGLISH));

    private Documents() {}

    static Analyzer analyzer() {
        return ANALYZER;
    }

    static String key(Entry entry) {
        return key(entry.article(), entry.language());
    }

    static String key(ArticleId article, Language language) {
        return article + ":" + language.code();
    }

    static Document of(Entry entry, String key) {
        var document = new Document();
        document.add(new StringField(KEY, key, Store.YES));
        document.add(new StringField(AUDIENCE, entry.forCustomers() ? CUSTOMERS : "staff", Store.NO));
        var asked = String.join("\n", entry.asked());
        // What people ask says more about an article than its answer's many words, so it stands there twice.
        var text = Texts.fold(asked + "\n" + asked + "\n" + entry.answer());
        document.add(new TextField(words(entry.language()), text, Store.NO));
        if (entry.language() == ZH) {
            document.add(new TextField(pairs(ZH), text, Store.NO));
        }
        return document;
    }

    /** A query for the words a question begins with; matches nothing when there are none. */
    static Query wordsQuery(String question, Language language) {
        var folded = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        var builder = new QueryBuilder(ANALYZER);
        var query = new BooleanQuery.Builder();
        var words = builder.createBooleanQuery(words(language), folded);
        if (words != null) {
            query.add(words, Occur.SHOULD);
        }
        var pairs = language == ZH ? builder.createBooleanQuery(pairs(ZH), folded) : null;
        if (pairs != null) {
            query.add(new BoostQuery(pairs, PAIRS_WEIGHT), Occur.SHOULD);
        }
        return query.build();
    }

    private static String words(Language language) {
        return "words-" + language.name().toLowerCase(Locale.ROOT);
    }

    private static String pairs(Language language) {
        return "pairs-" + language.name().toLowerCase(Locale.ROOT);
    }
}
