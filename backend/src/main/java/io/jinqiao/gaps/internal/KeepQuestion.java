package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.events.GapFound;
import io.jinqiao.gaps.events.GapReopened;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.language.Meaning;
import org.springframework.context.ApplicationEventPublisher;

/** A question that was not answered well joins the gap that asks the same, or opens one. The same again changes nothing. */
record KeepQuestion(Asked asked) {

    /** Gaps that nobody asked about for long are not looked at; the newest are enough to join. */
    private static final int LOOKED_AT = 2000;

    @UseCase
    static class Handler {

        private final GapRepository gaps;
        private final QuestionRepository questions;
        private final Meaning meaning;
        private final Usual usual;
        private final ApplicationEventPublisher events;

        Handler(
                GapRepository gaps,
                QuestionRepository questions,
                Meaning meaning,
                Usual usual,
                ApplicationEventPublisher events) {
            this.gaps = gaps;
            this.questions = questions;
            this.meaning = meaning;
            this.usual = usual;
            this.events = events;
        }

        void handle(KeepQuestion command) {
            var asked = command.asked();
            var vector = Vector.of(meaning.of(asked.words(), asked.language()));
            gaps.oneAtATime();
            if (questions.isKnown(asked)) {
                questions.answer(asked);
                return;
            }
            var common = usual.of(asked.language());
            var known = gaps.newest(asked.language(), LOOKED_AT);
            var gap = Clusters.nearest(
                            vector.plus(common.times(-1)).unit(),
                            known.stream().map(each -> each.cluster(common)).toList())
                    .map(cluster -> join(gaps.lock(cluster.id()), asked, vector))
                    .orElseGet(() -> found(Gap.first(asked, vector)));
            gaps.save(gap);
            questions.add(asked, gap.id(), vector);
        }

        private Gap join(Gap gap, Asked asked, Vector vector) {
            var grown = gap.with(asked, vector);
            if (!grown.state().equals(gap.state())) {
                events.publishEvent(new GapReopened(gap.id(), "", Actor.SYSTEM, asked.at()));
            }
            return grown;
        }

        private Gap found(Gap gap) {
            events.publishEvent(new GapFound(gap.id(), "", gap.business(), Actor.SYSTEM, gap.firstAt()));
            return gap;
        }
    }
}
