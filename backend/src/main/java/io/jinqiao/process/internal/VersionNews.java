package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.events.VersionChanged;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what became of a version. */
@Component
class VersionNews {

    private final ApplicationEventPublisher events;

    VersionNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void changed(UUID process, Version version, StaffId by, Instant at) {
        events.publishEvent(new VersionChanged(
                new Subject("process", process),
                version.process(),
                version.version(),
                version.state().name(),
                Actor.of(by),
                at));
    }
}
