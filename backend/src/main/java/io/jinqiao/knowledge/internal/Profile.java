package io.jinqiao.knowledge.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.language.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is compared with a question.
 *
 * @param wordings the meaning of each way to ask for it
 * @param centre the middle of them
 * @param text title and answer as one meaning, where there are few wordings
 * @param all the terms of its wordings and of its answer
 */
record Profile(
        Entry entry,
        List<Compact> wordings,
        Compact centre,
        @Nullable Compact text,
        Terms all) {

    /** @param vectors of everything in {@link Entry#wordings} */
    static Profile of(Entry entry, Map<String, float[]> vectors) {
        var asked = entry.asked().stream()
                .map(words -> requireNonNull(vectors.get(words)))
                .toList();
        return new Profile(
                entry,
                asked.stream().map(Compact::of).toList(),
                Compact.of(middle(asked)),
                entry.isShort() ? Compact.of(requireNonNull(vectors.get(entry.text()))) : null,
                Terms.of(Texts.fold(String.join("\n", entry.asked()) + "\n" + entry.answer()), entry.language()));
    }

    private static float[] middle(List<float[]> vectors) {
        var middle = new float[vectors.getFirst().length];
        for (var vector : vectors) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += vector[i];
            }
        }
        var squares = 0.0;
        for (float part : middle) {
            squares += part * part;
        }
        var length = (float) Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
        for (int i = 0; i < middle.length; i++) {
            middle[i] /= length;
        }
        return middle;
    }

    /** A profile is itself alone: to compare what it holds would be dear, and sets of profiles are made for each question. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
