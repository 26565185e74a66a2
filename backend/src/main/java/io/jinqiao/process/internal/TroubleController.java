package io.jinqiao.process.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Matters for which the engine is behind, and the three ways on. */
@RestController
@RequestMapping("/api/desk/process-troubles")
@Allowed({Permission.DESIGN_PROCESSES, Permission.APPROVE_PROCESSES})
class TroubleController {

    private final TroubleReads reads;
    private final HelpOn.Handler help;
    private final EndProcess.Handler end;

    TroubleController(TroubleReads reads, HelpOn.Handler help, EndProcess.Handler end) {
        this.reads = reads;
        this.help = help;
        this.end = end;
    }

    record Place(String step) {}

    record Ending(Subject subject, String reason) {}

    @GetMapping
    List<TroubleReads.Trouble> all() {
        return reads.all();
    }

    @PostMapping("/{matter}/retry")
    List<TroubleReads.Trouble> retry(@PathVariable UUID matter, @AuthenticationPrincipal SignedIn me) {
        help.handle(new HelpOn(matter, null, me.id()));
        return reads.all();
    }

    @PostMapping("/{matter}/place")
    List<TroubleReads.Trouble> put(
            @PathVariable UUID matter, @RequestBody Place place, @AuthenticationPrincipal SignedIn me) {
        help.handle(new HelpOn(matter, place.step(), me.id()));
        return reads.all();
    }

    @PostMapping("/end")
    List<TroubleReads.Trouble> end(@RequestBody Ending ending, @AuthenticationPrincipal SignedIn me) {
        end.handle(new EndProcess(ending.subject(), ending.reason(), me.actor()));
        return reads.all();
    }
}
