package io.jinqiao.feedback;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Ratings, as neighbours read them. */
public interface Ratings {

    List<RatingView> of(CustomerId customer);

    List<RatingView> about(List<Subject> subjects);

    /** How many ratings this member of staff got since then, and how many were 4 or 5. */
    Tally tally(StaffId staff, Instant since);

    /** The same for the whole house. */
    Tally tally(Instant since);

    record Tally(long answers, long good) {}
}
