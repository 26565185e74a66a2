package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Made.Archived;
import io.jinqiao.complaint.internal.Made.Closed;
import io.jinqiao.complaint.internal.Made.Ended;
import io.jinqiao.complaint.internal.Made.Investigating;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Processes;
import io.jinqiao.process.WhereView;
import io.jinqiao.process.WhereView.State;
import io.jinqiao.process.WhereView.Stay;
import io.jinqiao.process.events.StepReached;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Says where a complaint stands in its process, in the transaction of every change, and again whenever the engine has caught
 * up. The complaint's own state is the truth; trouble of the engine never holds it up.
 */
@Component
class FollowProcess {

    private final ComplaintRepository complaints;
    private final Processes processes;

    FollowProcess(ComplaintRepository complaints, Processes processes) {
        this.complaints = complaints;
        this.processes = processes;
    }

    @ApplicationModuleListener(condition = "#p0.subject().kind() == 'complaint'")
    void on(StepReached reached) {
        follow(complaints.get(new ComplaintId(reached.subject().id())), reached.by());
    }

    /** Begins where nothing runs for an open complaint, so that older ones and those handled again have their place too. */
    void follow(Complaint complaint, Actor by) {
        var subject = Subject.of(complaint.id());
        if (complaint.state() instanceof Ended(var grading, var owner, var ending)) {
            processes.end(subject, ending.reason(), ending.by());
            return;
        }
        var where = processes.where(subject).filter(it -> it.state() != State.ENDED);
        var open = !(complaint.state() instanceof Closed) && !(complaint.state() instanceof Archived);
        if (where.isPresent() && goesAnotherWay(complaint, where.get())) {
            processes.end(subject, "", by);
            begin(complaint, by);
        } else if (where.isEmpty() && open) {
            begin(complaint, by);
        }
        processes.follow(subject, Course.STEPS, Course.done(complaint));
    }

    private void begin(Complaint complaint, Actor by) {
        var likely = Progress.of(complaint.state()).grading() == null;
        processes.begin(Course.processOf(complaint), Subject.of(complaint.id()), Map.of("likely", likely), by);
    }

    /** It turned out to be urgent, or not to be, or a re-check sent it back. */
    private static boolean goesAnotherWay(Complaint complaint, WhereView where) {
        return !where.process().equals(Course.processOf(complaint))
                || (complaint.state() instanceof Investigating
                        && where.current()
                                .map(Stay::step)
                                .filter(Course.AFTER::contains)
                                .isPresent());
    }
}
