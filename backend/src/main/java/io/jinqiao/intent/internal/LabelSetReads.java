package io.jinqiao.intent.internal;

import io.jinqiao.intent.Intents;
import io.jinqiao.intent.internal.QuestionRepository.LabelCount;
import io.jinqiao.intent.internal.QuestionRepository.Question;
import io.jinqiao.intent.internal.VersionRepository.Version;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the desk shows of label sets. */
@Component
class LabelSetReads {

    private static final int PAGE = 50;

    private final QuestionRepository questions;
    private final VersionRepository versions;
    private final Trainings trainings;
    private final ModelsInForce models;

    LabelSetReads(QuestionRepository questions, VersionRepository versions, Trainings trainings, ModelsInForce models) {
        this.questions = questions;
        this.versions = versions;
        this.trainings = trainings;
        this.models = models;
    }

    /** How many questions have a label. */
    record LabelView(String label, int questions) {}

    /**
     * A label set.
     *
     * @param inForce the number of the version that reads customers' words, 0 where none does
     * @param unreadable whether that version cannot be read by this program, so that nothing reads customers' words
     * @param training null where none waits, runs or has failed
     * @param versions the newest first
     */
    record LabelSetView(
            String name,
            int questions,
            List<LabelView> labels,
            int inForce,
            boolean unreadable,
            Trainings.@Nullable State training,
            List<Version> versions) {}

    /** @param next to be asked for with, null on the last page */
    record QuestionPage(List<Question> questions, @Nullable UUID next) {}

    /** The set of business is always there, so that a new institution sees where to begin. */
    List<LabelSetView> all() {
        var counts = questions.counts();
        var trained = versions.all();
        var inForce = versions.inForce();
        var names = new TreeSet<String>(List.of(Intents.BUSINESS));
        counts.forEach(count -> names.add(count.labelSet()));
        trained.forEach(version -> names.add(version.labelSet()));
        return names.stream()
                .map(name -> view(name, counts, trained, inForce.getOrDefault(name, 0)))
                .toList();
    }

    private LabelSetView view(String name, List<LabelCount> counts, List<Version> trained, int inForce) {
        var labels = counts.stream()
                .filter(count -> count.labelSet().equals(name))
                .map(count -> new LabelView(count.label(), count.questions()))
                .toList();
        return new LabelSetView(
                name,
                labels.stream().mapToInt(LabelView::questions).sum(),
                labels,
                inForce,
                inForce > 0 && !models.reads(name),
                trainings.state(name).orElse(null),
                trained.stream()
                        .filter(version -> version.labelSet().equals(name))
                        .toList());
    }

    QuestionPage questions(String labelSet, String contains, String label, @Nullable UUID before) {
        var found = questions.page(labelSet, contains.strip(), label, before, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new QuestionPage(page, found.size() > PAGE ? page.getLast().id() : null);
    }
}
