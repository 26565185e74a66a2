package io.jinqiao.language.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Recent;
import io.jinqiao.language.Facets;
import io.jinqiao.language.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same models, asked for more than nearness needs. */
@Component
class SentenceFacets implements Facets {

    /** Several classifiers read a message one after the other; its vector is computed once. */
    private static final int RECENT = 256;

    private final Models models;
    private final Recent<Text, float[]> recent = new Recent<>(RECENT);

    private record Text(String folded, Language language) {}

    SentenceFacets(Models models) {
        this.models = models;
    }

    @Override
    public float[] of(String text, Language language) {
        return recent.of(
                new Text(Texts.fold(text), language),
                asked -> models.weights(asked.language())
                        .facets(List.of(asked.folded()))
                        .getFirst());
    }

    @Override
    public List<float[]> ofAll(List<String> texts, Language language) {
        var known = models.remembered(
                texts, weights(language), folded -> models.weights(language).facets(folded));
        return texts.stream().map(text -> requireNonNull(known.get(text))).toList();
    }

    @Override
    public String weights(Language language) {
        return models.model(language) + "+mean";
    }
}
