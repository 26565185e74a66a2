package io.jinqiao.language.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Facets;
import io.jinqiao.language.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same models, asked for more than nearness needs. */
@Component
class SentenceFacets implements Facets {

    private final Models models;

    SentenceFacets(Models models) {
        this.models = models;
    }

    @Override
    public float[] of(String text, Language language) {
        return models.weights(language).facets(List.of(Texts.fold(text))).getFirst();
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
