package io.jinqiao.language;

import io.jinqiao.kernel.Language;
import java.util.List;

/**
 * Texts as classifiers learn from them: two vectors of the language's Transformer side by side, its first token and the
 * mean of all tokens. The whole has length one, and two texts are as near as their dot product says.
 */
public interface Facets {

    /** Of a short text; milliseconds. */
    float[] of(String text, Language language);

    /** In the order given. */
    List<float[]> ofAll(List<String> texts, Language language);

    /** Names the weights: what was trained with others must not read theirs. */
    String weights(Language language);
}
