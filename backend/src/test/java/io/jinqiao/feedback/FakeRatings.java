package io.jinqiao.feedback;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ratings in memory; nobody is tallied by name. */
public final class FakeRatings implements Ratings {

    private final Map<Subject, RatingView> ratings = new ConcurrentHashMap<>();
    private final Map<Subject, CustomerId> customers = new ConcurrentHashMap<>();

    public void add(CustomerId customer, RatingView rating) {
        ratings.put(rating.subject(), rating);
        customers.put(rating.subject(), customer);
    }

    @Override
    public List<RatingView> of(CustomerId customer) {
        return ratings.values().stream()
                .filter(rating -> customer.equals(customers.get(rating.subject())))
                .toList();
    }

    @Override
    public List<RatingView> about(List<Subject> subjects) {
        return subjects.stream().filter(ratings::containsKey).map(ratings::get).toList();
    }

    @Override
    public Tally tally(StaffId staff, Instant since) {
        return tally(since);
    }

    @Override
    public Tally tally(Instant since) {
        var counted = ratings.values().stream()
                .filter(rating -> !rating.at().isBefore(since))
                .toList();
        return new Tally(
                counted.size(),
                counted.stream().filter(rating -> rating.score() >= 4).count());
    }
}
