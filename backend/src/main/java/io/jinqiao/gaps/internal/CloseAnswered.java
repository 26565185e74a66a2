package io.jinqiao.gaps.internal;

import io.jinqiao.gaps.events.GapCovered;
import io.jinqiao.gaps.internal.PublishedRepository.Publication;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Open gaps whose questions search now answers with an article that came into force are covered by it. */
record CloseAnswered() {

    @UseCase
    static class Handler {

        private static final Logger LOG = LoggerFactory.getLogger(CloseAnswered.class);

        /** Search is as sure of it as it must be for an answer given to a customer. */
        private static final double SURE = 0.5;

        private static final int PUBLICATIONS = 500;
        private static final int GAPS = 300;
        private static final int WORDINGS = 3;
        private static final Duration PATIENCE = Duration.ofHours(1);

        private final GapRepository gaps;
        private final QuestionRepository questions;
        private final PublishedRepository published;
        private final Knowledge knowledge;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                GapRepository gaps,
                QuestionRepository questions,
                PublishedRepository published,
                Knowledge knowledge,
                ApplicationEventPublisher events,
                Clock clock) {
            this.gaps = gaps;
            this.questions = questions;
            this.published = published;
            this.knowledge = knowledge;
            this.events = events;
            this.clock = clock;
        }

        void handle(CloseAnswered command) {
            var ready = published.oldest(PUBLICATIONS).stream()
                    .filter(this::isFoundOrGone)
                    .toList();
            if (ready.isEmpty()) {
                return;
            }
            gaps.oneAtATime();
            var articles = ready.stream().map(Publication::article).collect(Collectors.toSet());
            gaps.ofStates(List.of("OPEN", "PROPOSED"), GAPS).forEach(gap -> check(gap, articles));
            ready.forEach(published::remove);
        }

        private void check(Gap gap, Set<ArticleId> articles) {
            var asked = Stream.concat(
                            Stream.of(gap.title()),
                            questions.ofGap(gap.id(), WORDINGS).stream()
                                    .map(kept -> kept.asked().words()))
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .toList();
            var answers = asked.stream()
                    .flatMap(words -> knowledge.search(new Question(words, gap.language(), true, 1)).stream())
                    .filter(hit -> hit.score() >= SURE && articles.contains(hit.article()))
                    .collect(Collectors.groupingBy(hit -> hit.article(), Collectors.counting()));
            answers.entrySet().stream()
                    .filter(answer -> answer.getValue() * 2 > asked.size())
                    .findFirst()
                    .ifPresent(answer -> cover(gap, answer.getKey()));
        }

        private void cover(Gap gap, ArticleId article) {
            gaps.save(gaps.lock(gap.id()).covered(article, null));
            events.publishEvent(new GapCovered(gap.id(), "", article, 0, Actor.SYSTEM, clock.instant()));
        }

        /** Search learns of a publication a moment after us; until then it is asked again. */
        private boolean isFoundOrGone(Publication publication) {
            if (publication.at().plus(PATIENCE).isBefore(clock.instant())) {
                LOG.warn("Search never found article {}; gaps are not checked for it", publication.article());
                return true;
            }
            try {
                var article = knowledge.current(publication.article(), Language.ZH);
                return article.version() > publication.version()
                        || knowledge.search(new Question(article.title(), article.language(), false, 5)).stream()
                                .anyMatch(hit ->
                                        hit.article().equals(article.id()) && hit.version() >= publication.version());
            } catch (Refused withdrawn) {
                return true;
            }
        }
    }
}
