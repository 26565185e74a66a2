package io.jinqiao.knowledge.internal;

import io.jinqiao.knowledge.SearchFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks, fits and measures by turns; only where a rehearsal is. */
@Component
@Profile("rehearsal")
class FitSearch implements SearchFit {

    private final Search search;

    FitSearch(Search search) {
        this.search = search;
    }

    @Override
    public Report fit(List<Asked> questions, int folds) {
        var choices =
                questions.stream().flatMap(asked -> choices(asked).stream()).toList();
        var inForce = new Faring();
        var fitted = new Faring();
        for (int fold = 0; fold < folds; fold++) {
            var turn = fold;
            var weights = ConditionalLogit.fit(
                    choices.stream()
                            .filter(choice -> fold(choice, folds) != turn)
                            .toList(),
                    Weights.IN_FORCE);
            choices.stream().filter(choice -> fold(choice, folds) == turn).forEach(choice -> {
                inForce.add(choice, Weights.IN_FORCE);
                fitted.add(choice, weights);
            });
        }
        return new Report(
                inForce.fared(),
                fitted.fared(),
                ConditionalLogit.fit(choices, Weights.IN_FORCE).beside(Weights.IN_FORCE));
    }

    /** All questions of an article are measured in the same turn: two wordings of one thing are no independent witnesses. */
    private static int fold(Choice choice, int folds) {
        return Math.floorMod(choice.article().hashCode(), folds);
    }

    /** As it is, where its article is among those compared; and without it. */
    private List<Choice> choices(Asked asked) {
        var choices = new ArrayList<Choice>();
        var article = String.join(" ", asked.codes().stream().sorted().toList());
        search.compared(asked.words(), asked.language(), Set.of()).ifPresent(compared -> {
            var right = right(compared, asked);
            if (right.isPresent()) {
                choices.add(Choice.of(article, compared, right.get()));
            }
        });
        search.compared(asked.words(), asked.language(), asked.codes())
                .ifPresent(compared -> choices.add(Choice.of(article, compared, Choice.NONE)));
        return choices;
    }

    private static Optional<Integer> right(Ranking.Compared compared, Asked asked) {
        for (int i = 0; i < compared.profiles().size(); i++) {
            if (asked.codes().contains(compared.profiles().get(i).entry().code())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Counts how weights fare. */
    private static final class Faring {

        private double surprise;
        private int asked;
        private int answerable;
        private int first;
        private int answered;
        private int right;
        private int wrongly;

        void add(Choice choice, Weights weights) {
            var probabilities = choice.probabilities(weights);
            surprise += choice.surprise(probabilities);
            asked++;
            var best = 0;
            for (int i = 1; i < choice.clues().size(); i++) {
                best = probabilities[i] > probabilities[best] ? i : best;
            }
            var sure = probabilities[best] >= Caution.SURE && !choice.clues().isEmpty();
            if (choice.isUnanswerable()) {
                wrongly += sure ? 1 : 0;
                return;
            }
            answerable++;
            first += best == choice.right() ? 1 : 0;
            answered += sure ? 1 : 0;
            right += sure && best == choice.right() ? 1 : 0;
        }

        Fared fared() {
            return new Fared(
                    surprise / Math.max(1, asked),
                    first / (double) Math.max(1, answerable),
                    answered / (double) Math.max(1, answerable),
                    right / (double) Math.max(1, answered),
                    wrongly / (double) Math.max(1, asked - answerable));
        }
    }
}
