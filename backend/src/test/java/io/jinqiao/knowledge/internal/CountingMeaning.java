package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by their characters, and how many were asked for at once. */
final class CountingMeaning implements Meaning {

    int asked;

    @Override
    public float[] of(String text, Language language) {
        var vector = new float[64];
        text.codePoints().forEach(letter -> vector[letter % vector.length]++);
        var length = 0.0;
        for (float part : vector) {
            length += part * part;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public Map<String, float[]> ofAll(List<String> texts, Language language) {
        asked += texts.size();
        var vectors = new HashMap<String, float[]>();
        texts.forEach(text -> vectors.put(text, of(text, language)));
        return vectors;
    }

    @Override
    public boolean isWhole(String word, Language language) {
        return true;
    }

    @Override
    public String model(Language language) {
        return "characters";
    }
}
