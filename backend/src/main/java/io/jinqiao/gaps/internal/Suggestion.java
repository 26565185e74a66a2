package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.QuestionRepository.Kept;
import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the article that is missing: the most central question, its other wordings, and what agents said, in their
 * own sentences. Nothing in it is written by a machine, and all of it is for somebody to check.
 *
 * @param answer empty where no agent answered
 * @param from how many agents' answers it was taken from
 */
record Suggestion(
        String title,
        List<String> questions,
        String answer,
        int from,
        @Nullable String business) {

    private static final int WORDINGS = 12;
    private static final int LONGEST_WORDING = 100;
    private static final int SENTENCES = 6;

    /** A sentence this near to one that stands there says nothing new. */
    private static final float SAID = 0.82f;

    /** @param meanings vectors of texts */
    static Suggestion of(List<Kept> questions, Function<List<String>, Map<String, Vector>> meanings) {
        var central = questions.get(
                Vector.central(questions.stream().map(Kept::vector).toList()));
        var answers = questions.stream()
                .map(kept -> kept.asked().answer())
                .filter(answer -> !answer.isEmpty())
                .distinct()
                .toList();
        return new Suggestion(
                central.asked().words(),
                wordings(questions, central),
                answer(answers, meanings),
                answers.size(),
                business(questions));
    }

    static @Nullable String business(List<Kept> questions) {
        return questions.stream()
                .map(kept -> kept.asked().business())
                .filter(business -> business != null && !business.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Each once, however it is punctuated, the most telling first. */
    private static List<String> wordings(List<Kept> questions, Kept central) {
        var byLetters = new LinkedHashMap<String, String>();
        questions.stream()
                .sorted(Comparator.comparingDouble((Kept kept) -> -kept.vector().dot(central.vector())))
                .map(kept -> kept.asked().words())
                .filter(words -> words.length() <= LONGEST_WORDING)
                .forEach(words -> byLetters.putIfAbsent(letters(words), words));
        byLetters.remove(letters(central.asked().words()));
        return byLetters.values().stream().limit(WORDINGS).toList();
    }

    private static String letters(String words) {
        return Texts.fold(words).replaceAll("[\\p{P}\\s]+", "");
    }

    /** The answer that is most like all the others, and from these the sentences that it lacks. */
    private static String answer(List<String> answers, Function<List<String>, Map<String, Vector>> meanings) {
        if (answers.isEmpty()) {
            return "";
        }
        var byAnswer = meanings.apply(answers);
        var vectors = answers.stream().map(answer -> at(byAnswer, answer)).toList();
        var best = answers.get(Vector.central(vectors));
        var candidates = new ArrayList<>(Sentences.of(best));
        answers.stream()
                .filter(answer -> !answer.equals(best))
                .map(Sentences::of)
                .flatMap(Collection::stream)
                .forEach(candidates::add);
        var bySentence = meanings.apply(candidates);
        var said = new ArrayList<String>();
        for (var sentence : candidates) {
            var vector = at(bySentence, sentence);
            if (said.size() < SENTENCES
                    && said.stream().noneMatch(other -> vector.dot(at(bySentence, other)) >= SAID)) {
                said.add(sentence);
            }
        }
        return String.join("\n", said);
    }

    private static Vector at(Map<String, Vector> vectors, String text) {
        var vector = vectors.get(text);
        if (vector == null) {
            throw new IllegalStateException("A text without a vector");
        }
        return vector;
    }
}
