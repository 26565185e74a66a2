package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/presence")
@Allowed(Permission.SERVE)
class PresenceController {

    private final ChangePresence.Handler change;
    private final OwnPresence.Reader presence;

    PresenceController(ChangePresence.Handler change, OwnPresence.Reader presence) {
        this.change = change;
        this.presence = presence;
    }

    record NewPresence(Presence presence) {}

    @GetMapping
    OwnPresence own(@AuthenticationPrincipal SignedIn me) {
        return presence.of(me.id());
    }

    @PutMapping
    OwnPresence change(@RequestBody NewPresence next, @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangePresence(me.id(), next.presence()));
        return presence.of(me.id());
    }
}
