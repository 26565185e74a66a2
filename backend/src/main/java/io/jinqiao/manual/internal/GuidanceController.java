package io.jinqiao.manual.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
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

/** The manuals that a conversation follows, at the desk of whoever serves it. */
@RestController
@RequestMapping("/api/desk/conversations/{id}/manuals")
class GuidanceController {

    private final GuidanceDesk desk;
    private final AskAllowance.Handler ask;

    GuidanceController(GuidanceDesk desk, AskAllowance.Handler ask) {
        this.desk = desk;
        this.ask = ask;
    }

    record Asked(List<String> items, String reason) {}

    @GetMapping
    @Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
    List<GuidanceDesk.Sheet> of(@PathVariable ConversationId id, @AuthenticationPrincipal SignedIn me) {
        return desk.of(id, me);
    }

    /** Answers with where it stands; refused while something up to this step is missing. */
    @PostMapping("/{guidance}/steps/{step}")
    @Allowed(Permission.SERVE)
    List<GuidanceDesk.Sheet> goOn(
            @PathVariable ConversationId id,
            @PathVariable UUID guidance,
            @PathVariable String step,
            @AuthenticationPrincipal SignedIn me) {
        desk.goOn(desk.own(id, guidance, me), step, me);
        return desk.of(id, me);
    }

    @PostMapping("/{guidance}/allowances")
    @Allowed(Permission.SERVE)
    List<GuidanceDesk.Sheet> ask(
            @PathVariable ConversationId id,
            @PathVariable UUID guidance,
            @RequestBody Asked asked,
            @AuthenticationPrincipal SignedIn me) {
        ask.handle(new AskAllowance(desk.own(id, guidance, me).id(), asked.items(), asked.reason(), me));
        return desk.of(id, me);
    }
}
