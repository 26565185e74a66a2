package io.jinqiao.knowledge.internal;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Writes texts one way (Simplified, half width, lower case) and cuts Chinese ones into words. */
final class Words {

    /** Without names of people and places, whose dictionaries cost start time and serve no question to a bank. */
    private static final Segment SEGMENT = new ViterbiSegment()
            .enableIndexMode(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableOffset(true);

    private Words() {}

    static String fold(String text) {
        return HanLP.convertToSimplifiedChinese(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    static List<Term> cut(String folded) {
        return SEGMENT.seg(folded);
    }
}
