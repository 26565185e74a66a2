package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.internal.Clusters.Merge;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.UseCase;
import java.util.List;

/** Open gaps that have grown towards each other become one. */
record MergeGaps() {

    @UseCase
    static class Handler {

        private static final int MOST = 300;

        private final GapRepository gaps;
        private final QuestionRepository questions;
        private final Usual usual;

        Handler(GapRepository gaps, QuestionRepository questions, Usual usual) {
            this.gaps = gaps;
            this.questions = questions;
            this.usual = usual;
        }

        void handle(MergeGaps command) {
            gaps.oneAtATime();
            for (var language : Language.values()) {
                var clusters = gaps.ofStates(List.of("OPEN"), MOST).stream()
                        .filter(gap -> gap.language() == language)
                        .map(gap -> gap.cluster(usual.of(language)))
                        .toList();
                Clusters.merges(clusters).forEach(this::merge);
            }
        }

        private void merge(Merge merge) {
            var from = gaps.lock(merge.from());
            gaps.save(gaps.lock(merge.into()).with(from));
            questions.move(merge.from(), merge.into());
            gaps.drop(merge.from());
        }
    }
}
