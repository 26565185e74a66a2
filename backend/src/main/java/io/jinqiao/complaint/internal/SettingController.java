package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.SettingRepository.Version;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Set;
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

/** What letters say and what posts may grant: read, proposed anew, decided by somebody else. */
@RestController
@RequestMapping("/api/desk/complaints/settings")
@Allowed({Permission.HANDLE_COMPLAINTS, Permission.APPROVE_FURTHER_EXTENSIONS})
class SettingController {

    private final ReadSettings read;
    private final ChangeSetting.Handler change;

    SettingController(ReadSettings read, ChangeSetting.Handler change) {
        this.read = read;
        this.change = change;
    }

    /**
     * @param templates every version, the newest of a letter first
     * @param blanks what is filled in by itself
     */
    record Settings(
            List<Version> templates, List<Setting.Limit> limits, List<SettingChange> changes, Set<String> blanks) {}

    record Proposal(Setting setting, String reason) {}

    record Verdict(boolean approved, String remark) {}

    @GetMapping
    Settings settings() {
        return read.all();
    }

    @PostMapping("/changes")
    @Allowed(Permission.HANDLE_COMPLAINTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@RequestBody Proposal proposal, @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeSetting.Propose(proposal.setting(), proposal.reason(), Clerk.of(me)));
    }

    @PostMapping("/changes/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable UUID id, @RequestBody Verdict verdict, @AuthenticationPrincipal SignedIn me) {
        change.handle(new ChangeSetting.Decide(id, verdict.approved(), verdict.remark(), Clerk.of(me)));
    }
}
