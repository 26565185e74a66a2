package io.jinqiao.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Writes texts one way (Simplified, half width, lower case) and cuts Chinese ones into words. */
public final class Texts {

    /** Without names of people and places, whose dictionaries cost start time and serve no question to a bank. */
    private static final Segment SEGMENT = new ViterbiSegment()
            .enableIndexMode(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableOffset(true);

    private Texts() {}

    /**
     * A word and where it begins.
     *
     * @param meaningful false for punctuation, particles and interjections
     */
    public record Word(String text, int offset, boolean meaningful) {}

    public static String fold(String text) {
        return HanLP.convertToSimplifiedChinese(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    /** All words, short ones inside long ones too, in the order of their beginnings. */
    public static List<Word> cut(String folded) {
        return SEGMENT.seg(folded).stream()
                .map(term -> new Word(term.word, term.offset, carriesMeaning(term)))
                .toList();
    }

    /** HanLP marks punctuation with w, particles with u and y, interjections with e. */
    private static boolean carriesMeaning(Term term) {
        return !term.word.isBlank() && "wuye".indexOf(term.nature.firstChar()) < 0;
    }
}
