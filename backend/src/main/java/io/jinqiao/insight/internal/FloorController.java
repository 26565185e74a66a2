package io.jinqiao.insight.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** However many supervisors watch, the floor is read twice a second at most. */
@RestController
class FloorController {

    private static final Duration FRESH = Duration.ofMillis(500);

    private final ReadFloor read;
    private final FloorReach reach;
    private final Clock clock;
    private @Nullable Floor last;

    FloorController(ReadFloor read, FloorReach reach, Clock clock) {
        this.reach = reach;
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/api/desk/floor")
    @Allowed(Permission.WATCH_FLOOR)
    Floor floor(@AuthenticationPrincipal SignedIn me) {
        return reach.only(whole(), me);
    }

    private synchronized Floor whole() {
        var now = clock.instant();
        var floor = last;
        if (floor == null || !now.isBefore(floor.at().plus(FRESH))) {
            floor = read.at(now, CountToday.midnight(now));
            last = floor;
        }
        return floor;
    }
}
