package io.jinqiao.knowledge.internal;

import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lets Lucene see the words that {@link Words} cuts, without punctuation and particles. */
final class ChineseAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Cutter());
    }

    private static final class Cutter extends Tokenizer {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private Iterator<Term> rest = List.<Term>of().iterator();
        private int end;

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            end = text.getBuffer().length();
            rest = Words.cut(text.toString()).iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            while (rest.hasNext()) {
                var next = rest.next();
                if (carriesMeaning(next)) {
                    word.append(next.word);
                    place.setOffset(correctOffset(next.offset), correctOffset(next.offset + next.length()));
                    return true;
                }
            }
            return false;
        }

        @Override
        public void end() throws IOException {
            super.end();
            place.setOffset(correctOffset(end), correctOffset(end));
        }

        /** HanLP marks punctuation with w, particles with u and y, interjections with e. */
        private static boolean carriesMeaning(Term term) {
            return !term.word.isBlank() && "wuye".indexOf(term.nature.firstChar()) < 0;
        }
    }
}
