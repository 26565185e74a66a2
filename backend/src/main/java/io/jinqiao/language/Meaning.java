package io.jinqiao.language;

import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Map;

/**
 * Texts as vectors of length one, by a Transformer for each language; the nearer two meanings, the nearer their dot
 * product is to 1. The models load in the background from the start on; whoever comes too early waits.
 */
public interface Meaning {

    /** Of a short text, such as a question; milliseconds. */
    float[] of(String text, Language language);

    /** By text. What was computed before, in this run or an earlier one, is looked up. */
    Map<String, float[]> ofAll(List<String> texts, Language language);

    /** Whether the model has this word whole; what it must put together of pieces is rare, a name, or a typing error. */
    boolean isWhole(String word, Language language);

    /** Names the weights, so that what was computed with others is never mistaken for theirs. */
    String model(Language language);
}
