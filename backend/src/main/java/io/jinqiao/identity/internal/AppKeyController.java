package io.jinqiao.identity.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keys of the institution's apps: proposed by an administrator, approved by a security officer, ended by either. */
@RestController
@RequestMapping("/api/desk/app-keys")
@Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
class AppKeyController {

    private final ReadAppKeys reads;
    private final ProposeAppKey.Handler propose;
    private final EndAppKey.Handler end;

    AppKeyController(ReadAppKeys reads, ProposeAppKey.Handler propose, EndAppKey.Handler end) {
        this.reads = reads;
        this.propose = propose;
        this.end = end;
    }

    record Wanted(
            String kid, String issuer, Algorithm algorithm, String pem, Instant from, Instant until, String reason) {}

    record Reason(String reason) {}

    @GetMapping
    ReadAppKeys.Sheet all() {
        return reads.sheet();
    }

    @PostMapping
    @Allowed(Permission.MANAGE_STAFF)
    ReadAppKeys.Sheet propose(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeAppKey(
                wanted.kid(),
                wanted.issuer(),
                wanted.algorithm(),
                wanted.pem(),
                wanted.from(),
                wanted.until(),
                wanted.reason(),
                me));
        return reads.sheet();
    }

    @PostMapping("/{id}/end")
    ReadAppKeys.Sheet end(@PathVariable UUID id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        end.handle(new EndAppKey(id, why.reason(), me));
        return reads.sheet();
    }
}
