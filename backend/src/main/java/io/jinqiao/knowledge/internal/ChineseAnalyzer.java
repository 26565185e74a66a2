package io.jinqiao.knowledge.internal;

import io.jinqiao.language.Texts;
import io.jinqiao.language.Texts.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lets Lucene see the words that {@link Texts} cuts, without punctuation and particles. */
final class ChineseAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Cutter());
    }

    private static final class Cutter extends Tokenizer {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private Iterator<Word> rest = List.<Word>of().iterator();
        private int end;

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            end = text.getBuffer().length();
            rest = Texts.cut(text.toString()).iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            while (rest.hasNext()) {
                var next = rest.next();
                if (next.meaningful()) {
                    word.append(next.text());
                    place.setOffset(
                            correctOffset(next.offset()),
                            correctOffset(next.offset() + next.text().length()));
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
    }
}
