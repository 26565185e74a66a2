package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.internal.Roster.Outcome;
import io.jinqiao.staff.internal.Roster.Planned;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People from a file: looked at first, then proposed to a second person. */
@RestController
@RequestMapping(path = "/api/desk/people-file", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
@Allowed(Permission.MANAGE_STAFF)
class RosterController {

    private final Roster roster;
    private final ProposeRoster.Handler propose;

    RosterController(Roster roster, ProposeRoster.Handler propose) {
        this.roster = roster;
        this.propose = propose;
    }

    record Proposed(UUID act) {}

    /** What would become of each line; nothing is kept. */
    @PostMapping("/preview")
    List<Outcome> preview(@RequestBody byte[] file, @AuthenticationPrincipal SignedIn me) {
        return roster.plan(RosterFile.read(file), me.id()).stream()
                .map(Planned::outcome)
                .toList();
    }

    @PostMapping("/proposal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Proposed propose(@RequestBody byte[] file, @RequestParam String reason, @AuthenticationPrincipal SignedIn me) {
        return new Proposed(propose.handle(new ProposeRoster(RosterFile.read(file), reason, me)));
    }
}
