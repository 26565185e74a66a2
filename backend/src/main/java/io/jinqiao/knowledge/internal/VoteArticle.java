package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import io.jinqiao.knowledge.events.ArticleVoted;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;

/**
 * A colleague finds a version useful for what they searched, or not; one voice a person, which may change or be taken
 * back. What helped becomes a way to find the article.
 *
 * @param useful null takes the voice back
 * @param words what they had searched for, empty where they had not
 */
record VoteArticle(
        ArticleId article,
        int version,
        Language language,
        @Nullable Boolean useful,
        String words,
        StaffId by) {

    @UseCase
    @Profile("!rehearsal")
    static class Handler {

        private final ArticleStore articles;
        private final VoteRepository votes;
        private final LearnQuestions.Handler learn;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ArticleStore articles,
                VoteRepository votes,
                LearnQuestions.Handler learn,
                ApplicationEventPublisher events,
                Clock clock) {
            this.articles = articles;
            this.votes = votes;
            this.learn = learn;
            this.events = events;
            this.clock = clock;
        }

        void handle(VoteArticle command) {
            var known = articles.findCurrent(command.article(), command.language())
                    .orElseThrow(
                            () -> Refused.notFound("knowledge.unknown-article", "No article " + command.article()));
            if (known.version() != command.version()) {
                throw Refused.conflict("knowledge.version-changed", "Another version is in force now");
            }
            if (changed(command)) {
                events.publishEvent(new ArticleVoted(
                        command.article(),
                        command.version(),
                        command.useful(),
                        Actor.of(command.by()),
                        clock.instant()));
            }
            if (Boolean.TRUE.equals(command.useful()) && !command.words().isBlank()) {
                learn.handle(new LearnQuestions(List.of(new SimilarQuestion(
                        command.article(),
                        known.language(),
                        command.words(),
                        Source.AGENT_CONFIRMED,
                        Actor.of(command.by())))));
            }
        }

        private boolean changed(VoteArticle command) {
            return command.useful() == null
                    ? votes.takeBack(command.article(), command.version(), command.by())
                    : votes.vote(command.article(), command.version(), command.by(), command.useful());
        }
    }
}
