package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.ComplaintView.Step;
import io.jinqiao.kernel.Actor;
import io.jinqiao.process.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A complaint's state in the words of the shipped process models: which of their steps are done. */
final class Course {

    static final Set<String> STEPS = Set.of(
            "received", "graded", "investigating", "proposed", "agreed", "resolved", "told", "satisfied", "closed");

    /** Where a matter that is looked into again cannot stand any more. */
    static final Set<String> AFTER = Set.of("resolved", "told", "satisfied", "closed");

    private Course() {}

    static String processOf(Complaint complaint) {
        if (complaint.receipt().forwarded() != null) {
            return "complaint-forwarded";
        }
        var grading = Progress.of(complaint.state()).grading();
        var grade = grading == null ? Likely.grade(complaint.account()) : grading.grade();
        return grade == Grade.URGENT ? "complaint-urgent" : "complaint";
    }

    static List<Done> done(Complaint complaint) {
        var far = Progress.of(complaint.state());
        var done = new ArrayList<Done>();
        var grading = far.grading();
        if (grading != null) {
            var by = Actor.of(grading.by());
            done.add(Done.of("received", by));
            done.add(new Done("graded", Map.of("grade", grading.grade().name()), by));
        }
        var findings = far.findings();
        var again = far.step() == Step.CONTESTED;
        if (findings != null && !again) {
            done.add(Done.of("investigating", Actor.of(findings.by())));
        }
        var proposal = far.proposal();
        if (proposal != null && proposal.cleared() && !again) {
            done.add(Done.of("proposed", Actor.of(proposal.by())));
        }
        agreed(far, done);
        over(complaint, far, done);
        return done;
    }

    /** What is carried out without a yes was decided without one; only a no alone leads back. */
    private static void agreed(Progress far, List<Done> done) {
        var word = far.word();
        var resolution = far.resolution();
        if (word != null && (word.agreed() || resolution == null)) {
            done.add(new Done("agreed", Map.of("agreed", word.agreed()), word.by()));
        } else if (resolution != null) {
            done.add(new Done("agreed", Map.of("agreed", "decided"), Actor.of(resolution.by())));
        }
    }

    private static void over(Complaint complaint, Progress far, List<Done> done) {
        var resolution = far.resolution();
        var owner = far.owner();
        if (resolution != null) {
            done.add(Done.of("resolved", Actor.of(resolution.by())));
        }
        if (far.toldAt() != null) {
            done.add(Done.of("told", owner == null ? Actor.SYSTEM : Actor.of(owner)));
        }
        var rating = far.rating();
        var ending = far.ending();
        if (rating != null) {
            done.add(new Done("satisfied", Map.of("satisfied", rating.satisfied()), complaint.filedFor()));
        } else if (ending != null) {
            done.add(new Done("satisfied", Map.of("satisfied", "unknown"), ending.by()));
        }
        if (ending != null) {
            done.add(Done.of("closed", ending.by()));
        }
    }
}
