package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.Gap.Nearest;
import io.jinqiao.gaps.internal.QuestionRepository.Kept;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;

/** Gaps that changed get the name of their most central question, their business by majority, and the nearest article. */
record DescribeGaps() {

    @UseCase
    static class Handler {

        private static final int AT_ONCE = 50;
        private static final int QUESTIONS = 200;

        private final GapRepository gaps;
        private final QuestionRepository questions;
        private final Knowledge knowledge;

        Handler(GapRepository gaps, QuestionRepository questions, Knowledge knowledge) {
            this.gaps = gaps;
            this.questions = questions;
            this.knowledge = knowledge;
        }

        void handle(DescribeGaps command) {
            gaps.oneAtATime();
            gaps.changed(AT_ONCE).forEach(gap -> gaps.save(described(gap)));
        }

        private Gap described(Gap gap) {
            var asked = questions.ofGap(gap.id(), QUESTIONS);
            if (asked.isEmpty()) {
                return gap.described("", gap.business(), gap.nearest());
            }
            var central =
                    asked.get(Vector.central(asked.stream().map(Kept::vector).toList()));
            var words = central.asked().words();
            var nearest = knowledge.search(new Question(words, gap.language(), false, 1)).stream()
                    .findFirst()
                    .map(hit -> new Nearest(hit.article(), hit.title(), hit.score()))
                    .orElse(null);
            return gap.described(words, Suggestion.business(asked), nearest);
        }
    }
}
