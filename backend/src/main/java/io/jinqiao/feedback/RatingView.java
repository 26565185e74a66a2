package io.jinqiao.feedback;

import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** A rating: 1 (bad) to 5 (good), whether the matter was solved, and words that may be empty. */
public record RatingView(Subject subject, int score, boolean solved, String comment, Instant at) {}
