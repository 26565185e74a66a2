package io.jinqiao.manual.internal;

import io.jinqiao.manual.Manuals;
import io.jinqiao.manual.phrases.ServiceManual;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door other modules knock on. */
@Component
class ManualShelf implements Manuals {

    private final VersionRepository versions;
    private final ManualsInForce inForce;
    private final Clock clock;

    ManualShelf(VersionRepository versions, ManualsInForce inForce, Clock clock) {
        this.versions = versions;
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void offer(ServiceManual manual) {
        if (versions.next(manual.code()) == 1) {
            versions.add(manual.numbered(1), "APPROVED", clock.instant(), null, "");
            inForce.lookAgain();
        }
    }
}
