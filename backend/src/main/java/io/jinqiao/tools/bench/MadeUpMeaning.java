package io.jinqiao.tools.bench;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The meaning of very many made-up wordings within seconds instead of an hour: what is said is embedded once, what each
 * product adds to it is embedded with a few wordings, and every wording is the sum of both. Questions are embedded as ever.
 */
final class MadeUpMeaning implements Meaning {

    /** What a product adds is the mean of what it adds to these. */
    private static final List<String> SAMPLES = List.of("怎么办理", "收费标准是什么", "忘记密码怎么办", "多久能到账");

    private final Meaning real;
    private final Map<String, Recipe> recipes;
    private final Map<String, float[]> embedded = new ConcurrentHashMap<>();
    private final Map<String, float[]> added = new ConcurrentHashMap<>();

    /** A wording is about a product, and says something. */
    record Recipe(String product, String words) {}

    MadeUpMeaning(Meaning real, Map<String, Recipe> recipes) {
        this.real = real;
        this.recipes = recipes;
    }

    static String about(String product, String words) {
        return product + "，" + words;
    }

    @Override
    public float[] of(String text, Language language) {
        return real.of(text, language);
    }

    @Override
    public Map<String, float[]> ofAll(List<String> texts, Language language) {
        var all = new HashMap<String, float[]>();
        for (var text : texts) {
            all.put(text, meaning(text, language));
        }
        return all;
    }

    @Override
    public boolean isWhole(String word, Language language) {
        return real.isWhole(word, language);
    }

    @Override
    public String model(Language language) {
        return real.model(language);
    }

    private float[] meaning(String text, Language language) {
        var recipe = recipes.get(text);
        return recipe == null
                ? embedded(text, language)
                : unit(plus(
                        embedded(recipe.words(), language),
                        added.computeIfAbsent(recipe.product(), product -> added(product, language)),
                        1));
    }

    private float[] embedded(String text, Language language) {
        return embedded.computeIfAbsent(text, words -> real.of(words, language));
    }

    private float[] added(String product, Language language) {
        var with = real.ofAll(
                SAMPLES.stream().map(sample -> about(product, sample)).toList(), language);
        var sum = new float[with.values().iterator().next().length];
        for (var sample : SAMPLES) {
            sum = plus(
                    plus(sum, Objects.requireNonNull(with.get(about(product, sample))), 1),
                    embedded(sample, language),
                    -1);
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= SAMPLES.size();
        }
        return sum;
    }

    /** How near what was made up comes to what would have been embedded, as a mean cosine of so many wordings. */
    double faithfulness(int count, Language language) {
        return recipes.keySet().stream()
                .sorted()
                .skip(recipes.size() / 2)
                .limit(count)
                .mapToDouble(text -> product(meaning(text, language), real.of(text, language)))
                .average()
                .orElse(1);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static float[] plus(float[] one, float[] other, int sign) {
        var sum = new float[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + sign * other[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        var length = Math.sqrt(product(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
