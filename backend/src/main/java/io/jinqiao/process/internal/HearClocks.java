package io.jinqiao.process.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.process.events.StepLate;
import io.jinqiao.process.events.StepWarned;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockPaused;
import io.jinqiao.sla.events.ClockReruled;
import io.jinqiao.sla.events.ClockResumed;
import io.jinqiao.sla.events.ClockWarned;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the clock of a step tells is told again as news of the step, and a step is due when its clock says so: in the
 * transaction in which the clock changes, so that there is no moment at which they differ.
 */
@Component
class HearClocks {

    private final StayRepository stays;
    private final VersionRepository versions;
    private final Posts posts;
    private final ApplicationEventPublisher events;

    HearClocks(StayRepository stays, VersionRepository versions, Posts posts, ApplicationEventPublisher events) {
        this.stays = stays;
        this.versions = versions;
        this.posts = posts;
        this.events = events;
    }

    @EventListener
    void on(ClockWarned warned) {
        if (Terms.isOwn(warned.term())) {
            stays.underWay(warned.clock())
                    .ifPresent(at -> events.publishEvent(new StepWarned(
                            at.subject(),
                            at.process(),
                            at.version(),
                            at.stay().step(),
                            name(at),
                            at.stay().owner(),
                            warned.term(),
                            warned.percent(),
                            warned.dueAt(),
                            posts.concerned(
                                    at.stay().owner(), stays.of(at.stay().matter())),
                            warned.by(),
                            warned.at())));
        }
    }

    @EventListener
    void on(ClockBroken broken) {
        if (Terms.isOwn(broken.term())) {
            stays.underWay(broken.clock())
                    .ifPresent(at -> events.publishEvent(new StepLate(
                            at.subject(),
                            at.process(),
                            at.version(),
                            at.stay().step(),
                            name(at),
                            at.stay().owner(),
                            broken.term(),
                            broken.dueAt(),
                            posts.concerned(
                                    at.stay().owner(), stays.of(at.stay().matter())),
                            broken.by(),
                            broken.at())));
        }
    }

    @EventListener
    void on(ClockPaused paused) {
        due(paused.term(), paused.clock(), paused.dueAt());
    }

    @EventListener
    void on(ClockResumed resumed) {
        due(resumed.term(), resumed.clock(), resumed.dueAt());
    }

    @EventListener
    void on(ClockExtended extended) {
        due(extended.term(), extended.clock(), extended.dueAt());
    }

    @EventListener
    void on(ClockReruled reruled) {
        due(reruled.term(), reruled.clock(), reruled.dueAt());
    }

    private Bilingual name(StayRepository.Placed at) {
        return versions.drawing(at.process(), at.version())
                .node(at.stay().step())
                .orElseThrow()
                .name();
    }

    private void due(String term, ClockId clock, Instant at) {
        if (Terms.isOwn(term)) {
            stays.due(clock, at);
        }
    }
}
