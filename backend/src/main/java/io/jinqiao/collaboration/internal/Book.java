package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.collaboration.internal.StepRepository.Step;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a request's next moment, the step that led there with its words, and tells the fact and the process: always all four. */
@Component
class Book {

    private final RequestRepository requests;
    private final StepRepository steps;
    private final FollowProcess process;
    private final ApplicationEventPublisher events;

    Book(RequestRepository requests, StepRepository steps, FollowProcess process, ApplicationEventPublisher events) {
        this.requests = requests;
        this.steps = steps;
        this.process = process;
        this.events = events;
    }

    Request get(RequestId id) {
        return requests.get(id);
    }

    void open(Request request, Step step, Fact fact) {
        requests.add(request);
        process.follow(request, fact.by());
        steps.add(request.id(), step);
        events.publishEvent(fact);
    }

    void turn(Request request, Step step, Fact fact) {
        requests.save(request);
        process.follow(request, fact.by());
        steps.add(request.id(), step);
        events.publishEvent(fact);
    }

    static Step step(Kind kind, Actor by, String text, Instant at) {
        return new Step(kind, by, null, text, at);
    }

    static Step step(Kind kind, Actor by, @Nullable StaffId to, String text, Instant at) {
        return new Step(kind, by, to, text, at);
    }
}
