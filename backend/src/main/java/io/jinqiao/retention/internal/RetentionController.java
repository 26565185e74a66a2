package io.jinqiao.retention.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.retention.internal.RetentionRepository.Hold;
import io.jinqiao.retention.internal.RetentionRepository.Run;
import io.jinqiao.retention.internal.Schedules.Schedule;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How long data are kept, what is on hold, what was deleted. */
@RestController
@RequestMapping("/api/desk/retention")
@Allowed(Permission.MANAGE_RETENTION)
class RetentionController {

    private final ReadRetention read;
    private final SetHold.Handler set;
    private final LiftHold.Handler lift;

    RetentionController(ReadRetention read, SetHold.Handler set, LiftHold.Handler lift) {
        this.read = read;
        this.set = set;
        this.lift = lift;
    }

    record Retention(String version, List<Schedule> schedules, List<Hold> holds, List<Run> runs) {}

    record NewHold(CustomerId customer, String why) {}

    record Lifting(String why) {}

    @GetMapping
    Retention retention() {
        return read.all();
    }

    @PostMapping("/holds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@RequestBody NewHold hold, @AuthenticationPrincipal SignedIn me) {
        set.handle(new SetHold(hold.customer(), hold.why(), me.id()));
    }

    @PostMapping("/holds/{id}/lifting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable UUID id, @RequestBody Lifting lifting, @AuthenticationPrincipal SignedIn me) {
        lift.handle(new LiftHold(id, lifting.why(), me.id()));
    }
}
