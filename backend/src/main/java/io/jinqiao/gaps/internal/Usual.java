package io.jinqiao.gaps.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What all questions to a bank have in common, as a vector: the mean of a fixed list of them. All of them lie close
 * together; how two differ is seen once that is taken away (ADR 0018).
 */
@Component
class Usual {

    private final Meaning meaning;
    private final Map<Language, Vector> means = new ConcurrentHashMap<>();

    Usual(Meaning meaning) {
        this.meaning = meaning;
    }

    Vector of(Language language) {
        return means.computeIfAbsent(language, this::mean);
    }

    private Vector mean(Language language) {
        var questions = questions(language);
        var vectors = meaning.ofAll(questions, language);
        var total = questions.stream()
                .map(question -> Vector.of(requireNonNull(vectors.get(question))))
                .reduce(Vector::plus)
                .orElseThrow();
        return total.times(1f / questions.size());
    }

    private static List<String> questions(Language language) {
        var name = "/gaps/usual_%s.txt".formatted(language.code());
        try (var file = Usual.class.getResourceAsStream(name)) {
            return new String(requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
