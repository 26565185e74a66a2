package io.jinqiao.feedback.internal;

import io.jinqiao.feedback.RatingView;
import io.jinqiao.feedback.Ratings;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class FeedbackDesk implements Ratings {

    private final RatingRepository ratings;

    FeedbackDesk(RatingRepository ratings) {
        this.ratings = ratings;
    }

    @Override
    public List<RatingView> of(CustomerId customer) {
        return ratings.of(customer).stream().map(Rating::view).toList();
    }

    @Override
    public List<RatingView> about(List<Subject> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : ratings.about(subjects).stream().map(Rating::view).toList();
    }

    @Override
    public Tally tally(StaffId staff, Instant since) {
        return ratings.tally(staff, since);
    }

    @Override
    public Tally tally(Instant since) {
        return ratings.tally(null, since);
    }
}
