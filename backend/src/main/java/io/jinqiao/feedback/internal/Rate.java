package io.jinqiao.feedback.internal;

import io.jinqiao.feedback.RatingView;
import io.jinqiao.feedback.events.FeedbackRated;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A customer says how they were served. */
record Rate(CustomerId by, Rated rated, int score, boolean solved, String comment) {

    @UseCase
    static class Handler {

        private final RatingRepository ratings;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(RatingRepository ratings, ApplicationEventPublisher events, Clock clock) {
            this.ratings = ratings;
            this.events = events;
            this.clock = clock;
        }

        RatingView handle(Rate command) {
            var rated = command.rated().ratedBy(command.by());
            var now = clock.instant();
            var said = new Rating(
                    rated.subject(),
                    command.by(),
                    rated.staff(),
                    command.score(),
                    command.solved(),
                    command.comment(),
                    now,
                    now);
            var rating = ratings.find(rated.subject())
                    .map(first -> first.changedTo(said))
                    .orElse(said);
            ratings.save(rating);
            events.publishEvent(new FeedbackRated(
                    rated.subject(),
                    rated.customer(),
                    rated.staff(),
                    rated.business(),
                    rating.score(),
                    rating.solved(),
                    Actor.of(command.by()),
                    now));
            return rating.view();
        }
    }
}
