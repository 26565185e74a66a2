package io.jinqiao.routing.internal;

import io.jinqiao.kernel.CustomerId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What is learned from closed matters: who solves what at once (RT1).
 *
 * <p>Solved is what was closed as solved, until the customer comes back with the same business within seven days
 * (first-contact resolution). Whoever left without a word says nothing either way.
 */
@Component
class Results {

    private static final Duration COMES_BACK = Duration.ofDays(7);

    private final ResultRepository results;
    private final AssignmentRepository assignments;

    Results(ResultRepository results, AssignmentRepository assignments) {
        this.results = results;
        this.assignments = assignments;
    }

    /**
     * Counts it for whoever had it.
     *
     * @param result as a conversation's closing says: SOLVED, TICKET, LEFT or UNSOLVED; empty when not known
     */
    void closed(Assignment assignment, String result) {
        switch (result) {
            case "SOLVED" -> count(assignment, true);
            case "TICKET", "UNSOLVED" -> count(assignment, false);
            default -> {}
        }
    }

    /** The same customer, the same business: what was counted as solved was not. */
    void cameBack(CustomerId customer, String skill, Instant now) {
        assignments
                .notSolvedAfterAll(customer, skill, now.minus(COMES_BACK))
                .ifPresent(staff -> results.takeBack(staff, skill));
    }

    private void count(Assignment assignment, boolean solved) {
        assignments.solved(assignment.id(), solved);
        results.count(assignment.staff(), assignment.skill(), solved);
    }
}
