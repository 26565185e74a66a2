package io.jinqiao.intent.internal;

import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.intent.Reading;
import io.jinqiao.intent.internal.QuestionRepository.Source;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import io.jinqiao.learning.Guess;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of this module. */
@Component
class IntentDesk implements Intents {

    private final AddQuestions.Handler add;
    private final Trainings trainings;
    private final VersionRepository versions;
    private final ModelsInForce models;

    IntentDesk(AddQuestions.Handler add, Trainings trainings, VersionRepository versions, ModelsInForce models) {
        this.add = add;
        this.trainings = trainings;
        this.versions = versions;
        this.models = models;
    }

    @Override
    public Optional<Reading> read(String words, Language language) {
        var bySet = new HashMap<String, Reading.Label>();
        models.now()
                .forEach((labelSet, inForce) -> bySet.put(
                        labelSet, label(inForce.version(), inForce.classifier().read(words, language))));
        return bySet.isEmpty() ? Optional.empty() : Optional.of(new Reading(bySet));
    }

    @Override
    public void addAll(String labelSet, List<LabelledQuestion> questions) {
        add.handle(new AddQuestions(labelSet, questions, Source.ARTICLE, Actor.SYSTEM));
    }

    @Override
    public void confirm(String labelSet, LabelledQuestion question, Actor by) {
        add.handle(new AddQuestions(labelSet, List.of(question), Source.CONFIRMED, by));
    }

    @Override
    public void trainFirst(String labelSet) {
        if (!versions.inForce().containsKey(labelSet)
                && trainings.state(labelSet).isEmpty()) {
            trainings.start(labelSet, Actor.SYSTEM);
        }
    }

    private static Reading.Label label(int version, Guess guess) {
        var ranking = guess.ranking().stream()
                .map(each -> new Reading.Scored(each.label(), each.probability()))
                .toList();
        return new Reading.Label(version, guess.known(), ranking);
    }
}
