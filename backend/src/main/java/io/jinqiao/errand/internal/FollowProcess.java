package io.jinqiao.errand.internal;

import io.jinqiao.errand.internal.Errand.Place;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Processes;
import io.jinqiao.process.events.NoticeGiven;
import io.jinqiao.process.events.ProcessEnded;
import io.jinqiao.process.events.StepLate;
import io.jinqiao.process.events.StepReached;
import io.jinqiao.process.events.StepWarned;
import io.jinqiao.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes beside each errand where its process says it stands, in the transaction in which it moves: lists are sorted by it,
 * and there is no moment at which the two differ.
 */
@Component
class FollowProcess {

    private static final int LATE = 100;

    private final ErrandRepository errands;
    private final NoticeRepository notices;
    private final Processes processes;
    private final Staff staff;

    FollowProcess(ErrandRepository errands, NoticeRepository notices, Processes processes, Staff staff) {
        this.errands = errands;
        this.notices = notices;
        this.processes = processes;
        this.staff = staff;
    }

    @EventListener
    void on(StepReached reached) {
        if (isOurs(reached.subject())) {
            var judges = processes
                    .sheet(reached.process(), reached.version())
                    .step(reached.step())
                    .judges();
            errands.reach(
                    reached.subject().id(),
                    reached.version(),
                    new Place(
                            reached.step(),
                            reached.owner(),
                            judges ? null : beginner(reached.subject(), reached.owner()),
                            judges ? person(reached.by()) : null,
                            reached.at(),
                            reached.dueAt(),
                            0));
        }
    }

    @EventListener
    void on(StepWarned warned) {
        if (isOurs(warned.subject())) {
            errands.warn(warned.subject().id(), warned.step(), warned.percent(), warned.dueAt());
        }
    }

    @EventListener
    void on(StepLate late) {
        if (isOurs(late.subject())) {
            errands.warn(late.subject().id(), late.step(), LATE, late.dueAt());
        }
    }

    @EventListener
    void on(NoticeGiven given) {
        if (isOurs(given.subject())) {
            notices.add(
                    given.subject().id(),
                    given.step(),
                    given.owner(),
                    beginner(given.subject(), given.owner()),
                    given.script(),
                    given.at());
        }
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (isOurs(ended.subject())) {
            errands.end(ended.subject().id(), ended.reason(), ended.at());
        }
    }

    /** Who began it goes on with it wherever it is the work of their post. */
    private @Nullable StaffId beginner(Subject subject, String owner) {
        var begunBy = errands.get(new ErrandId(subject.id())).begunBy();
        return staff.get(begunBy).posts().contains(owner) ? begunBy : null;
    }

    private static @Nullable StaffId person(Actor actor) {
        var id = actor.id();
        return actor.kind() == Actor.Kind.STAFF && id != null ? new StaffId(id) : null;
    }

    private static boolean isOurs(Subject subject) {
        return subject.kind().equals("errand");
    }
}
