package io.jinqiao.intent;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads exactly the words it was told, like a classifier that is sure of them and of nothing else. */
public final class FakeIntents implements Intents {

    private final Map<String, List<LabelledQuestion>> bySet = new HashMap<>();
    private final List<LabelledQuestion> confirmed = new ArrayList<>();

    @Override
    public Optional<Reading> read(String words, Language language) {
        var read = new HashMap<String, Reading.Label>();
        bySet.forEach((labelSet, questions) -> {
            var label = questions.stream()
                    .filter(question -> question.words().equals(words))
                    .map(LabelledQuestion::label)
                    .findFirst();
            var ranking = List.of(
                    new Reading.Scored(label.orElse(questions.getFirst().label()), label.isPresent() ? 0.99 : 0.1));
            read.put(labelSet, new Reading.Label(1, label.isPresent(), ranking));
        });
        return read.isEmpty() ? Optional.empty() : Optional.of(new Reading(read));
    }

    @Override
    public void addAll(String labelSet, List<LabelledQuestion> questions) {
        bySet.computeIfAbsent(labelSet, _ -> new ArrayList<>()).addAll(questions);
    }

    @Override
    public void confirm(String labelSet, LabelledQuestion question, Actor by) {
        confirmed.add(question);
    }

    public List<LabelledQuestion> confirmed() {
        return List.copyOf(confirmed);
    }

    @Override
    public void trainFirst(String labelSet) {}
}
