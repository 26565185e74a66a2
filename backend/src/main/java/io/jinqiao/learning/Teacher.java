package io.jinqiao.learning;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Facets;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/** Makes a classifier of labelled texts: a few are enough to begin with, ten thousand take less than a minute. */
public final class Teacher {

    /** Of texts that belong to a class, the share that is not to be taken for unknown. */
    public static final double KEPT = 0.95;

    /** A language that fewer of the examples are written in gets no head of its own: it would know too few classes. */
    private static final double WELL_REPRESENTED = 0.1;

    private final Facets facets;

    public Teacher(Facets facets) {
        this.facets = facets;
    }

    /** A classifier and how it fared with its own examples. */
    public record Taught(Classifier classifier, Validation validation) {}

    /**
     * Everything at once: vectors, heads, thresholds, and how good it is.
     *
     * @param examples at least one; a text may be there twice, and with different labels
     * @param progress hears the share of the work that is done, between 0 and 1, from several threads
     */
    public Taught teach(List<Labelled> examples, DoubleConsumer progress) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("Nothing to learn from");
        }
        var labels = examples.stream().map(Labelled::label).distinct().sorted().toList();
        var main = mainLanguage(examples);
        var shares = byLanguage(examples, main);
        var heads = new EnumMap<Language, Head>(Language.class);
        var checked = new ArrayList<Validation.Checked>();
        var before = 0;
        for (var share : shares.entrySet()) {
            var begun = before / (double) examples.size();
            var part = share.getValue().size() / (double) examples.size();
            var result = new Lesson(share.getKey(), labels, share.getValue(), KEPT)
                    .teach(facets, done -> progress.accept(begun + part * done));
            heads.put(share.getKey(), result.head());
            checked.addAll(result.checked());
            before += share.getValue().size();
        }
        return new Taught(new Classifier(facets, labels, main, heads), new Validation(checked));
    }

    private static Language mainLanguage(List<Labelled> examples) {
        var chinese = examples.stream()
                .filter(row -> Languages.of(row.text(), Writing.EN).language() == Language.ZH)
                .count();
        return 2 * chinese >= examples.size() ? Language.ZH : Language.EN;
    }

    private static Map<Language, List<Labelled>> byLanguage(List<Labelled> examples, Language main) {
        Map<Language, List<Labelled>> shares = examples.stream()
                .collect(Collectors.groupingBy(
                        row -> Languages.of(row.text(), Writing.of(main)).language(),
                        () -> new EnumMap<>(Language.class),
                        Collectors.toList()));
        var few = shares.entrySet().stream()
                .anyMatch(share -> share.getValue().size() < WELL_REPRESENTED * examples.size());
        return few ? Map.of(main, examples) : shares;
    }
}
