package io.jinqiao.process.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Processes;
import io.jinqiao.process.WhereView;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Processes that no module runs: staff begin them and do their steps by hand, each step by who has its post. */
@RestController
@RequestMapping("/api/desk/matters/{subject}")
@Allowed({Permission.SERVE, Permission.WORK_TICKETS})
class HandController {

    private final Processes processes;
    private final ProcessDesk desk;
    private final Posts posts;

    HandController(Processes processes, ProcessDesk desk, Posts posts) {
        this.processes = processes;
        this.desk = desk;
        this.posts = posts;
    }

    record Beginning(String process, Map<String, Object> data) {}

    record Done(String step, Map<String, Object> outcome) {}

    @PostMapping
    WhereView begin(@PathVariable String subject, @RequestBody Beginning begun, @AuthenticationPrincipal SignedIn me) {
        if (!desk.isByHand(begun.process())) {
            throw Refused.forbidden("process.not-by-hand", "The matter's own module begins it");
        }
        var about = Subject.parse(subject);
        processes.begin(begun.process(), about, begun.data(), me.actor());
        return where(about);
    }

    @PostMapping("/done")
    WhereView done(@PathVariable String subject, @RequestBody Done done, @AuthenticationPrincipal SignedIn me) {
        var about = Subject.parse(subject);
        var before = where(about);
        if (!desk.isByHand(before.process())) {
            throw Refused.forbidden("process.not-by-hand", "The matter's own module goes on");
        }
        before.current()
                .filter(stay -> !stay.owner().isEmpty() && !posts.holds(me.id(), stay.owner()))
                .ifPresent(stay -> {
                    throw Refused.forbidden("process.not-your-post", "It is the work of " + stay.owner());
                });
        processes.done(about, done.step(), done.outcome(), me.actor());
        return where(about);
    }

    private WhereView where(Subject subject) {
        return processes
                .where(subject)
                .orElseThrow(() -> Refused.notFound("process.not-running", "It goes through no process"));
    }
}
