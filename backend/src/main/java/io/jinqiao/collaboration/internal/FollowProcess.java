package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.Request.Answered;
import io.jinqiao.collaboration.internal.Request.Closed;
import io.jinqiao.collaboration.internal.Request.Withdrawn;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Done;
import io.jinqiao.process.Processes;
import io.jinqiao.process.events.StepReached;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says where a request stands in its process, with every step, and again whenever the engine has caught up. */
@Component
class FollowProcess {

    private static final String PROCESS = "request";

    private static final Set<String> STEPS = Set.of("asked", "accepted", "answered", "closed");

    private final RequestRepository requests;
    private final Processes processes;

    FollowProcess(RequestRepository requests, Processes processes) {
        this.requests = requests;
        this.processes = processes;
    }

    @ApplicationModuleListener(condition = "#p0.subject().kind() == 'request'")
    void on(StepReached reached) {
        follow(requests.get(new RequestId(reached.subject().id())), reached.by());
    }

    /** Requests from before there was a process enter it at their next step. */
    void follow(Request request, Actor by) {
        var subject = Subject.of(request.id());
        if (request.state() instanceof Withdrawn) {
            processes.end(subject, "", by);
            return;
        }
        if (request.open() && processes.where(subject).isEmpty()) {
            var asked = request.asked();
            processes.begin(
                    PROCESS,
                    subject,
                    Map.of("urgency", asked.urgency().name(), "type", asked.type(), "department", asked.department()),
                    Actor.of(asked.by()));
        }
        processes.follow(subject, STEPS, done(request));
    }

    private static List<Done> done(Request request) {
        var asker = Actor.of(request.asked().by());
        var handler = request.handler();
        var done = new ArrayList<Done>();
        done.add(Done.of("asked", asker));
        if (handler != null) {
            done.add(Done.of("accepted", Actor.of(handler)));
        }
        switch (request.state()) {
            case Answered(var who, var answer) -> answered(answer.by(), who == null, done);
            case Closed(var who, var answer, var at) -> {
                answered(answer.by(), who == null, done);
                done.add(Done.of("closed", asker));
            }
            default -> {}
        }
        return done;
    }

    private static void answered(Actor by, boolean system, List<Done> done) {
        if (system) {
            done.add(Done.of("accepted", by));
        }
        done.add(Done.of("answered", by));
    }
}
