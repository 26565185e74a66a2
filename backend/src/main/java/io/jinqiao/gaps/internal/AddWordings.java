package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.events.GapCovered;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.SimilarQuestion;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** The answer was there, only these words did not find it; from now on they do. */
record AddWordings(UUID gap, ArticleId article, List<String> words, StaffId by) {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    AddWordings {
        words = words.stream()
                .map(each -> Words.required(each, LONGEST))
                .distinct()
                .toList();
        if (words.isEmpty() || words.size() > MOST) {
            throw Refused.invalid("gaps.wordings-missing", "Between 1 and %d wordings".formatted(MOST));
        }
    }

    @UseCase
    static class Handler {

        private final GapRepository gaps;
        private final Knowledge knowledge;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(GapRepository gaps, Knowledge knowledge, ApplicationEventPublisher events, Clock clock) {
            this.gaps = gaps;
            this.knowledge = knowledge;
            this.events = events;
            this.clock = clock;
        }

        void handle(AddWordings command) {
            gaps.oneAtATime();
            var gap = gaps.lock(command.gap()).covered(command.article(), command.by());
            gaps.save(gap);
            knowledge.learnAll(command.words().stream()
                    .map(words -> new SimilarQuestion(
                            command.article(),
                            gap.language(),
                            words,
                            SimilarQuestion.Source.EDITOR,
                            Actor.of(command.by())))
                    .toList());
            events.publishEvent(new GapCovered(
                    gap.id(), "", command.article(), command.words().size(), Actor.of(command.by()), clock.instant()));
        }
    }
}
