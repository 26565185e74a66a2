package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What single sign-on needs beside its rule: the secret, and what the provider must be told. */
@RestController
@RequestMapping("/api/desk/single-sign-on")
@Allowed(Permission.MANAGE_STAFF)
class SsoSettingsController {

    private final ReadSso reads;
    private final SetSsoSecret.Handler setSecret;
    private final IdentityProvider provider;
    private final SsoDoor door;

    SsoSettingsController(ReadSso reads, SetSsoSecret.Handler setSecret, IdentityProvider provider, SsoDoor door) {
        this.reads = reads;
        this.setSecret = setSecret;
        this.provider = provider;
        this.door = door;
    }

    record Secret(String secret) {

        @Override
        public String toString() {
            return "Secret[…]";
        }
    }

    record Provider(String issuer) {}

    @GetMapping
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    ReadSso.SsoSheet sheet(HttpServletRequest request) {
        return reads.sheet(door.page(request));
    }

    @PutMapping("/secret")
    ReadSso.SsoSheet setSecret(
            @RequestBody Secret given, @AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        setSecret.handle(new SetSsoSecret(given.secret(), me.id()));
        return sheet(request);
    }

    /**
     * Asks a provider how it describes itself, before anybody depends on it. Refuses with {@code staff.sso-malformed},
     * {@code staff.sso-unreachable}, {@code staff.sso-not-understood}.
     */
    @PostMapping("/trial")
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    IdentityProvider.Description tryOut(@RequestBody Provider asked) {
        if (!SingleSignOn.isAddress(asked.issuer())) {
            throw Refused.invalid("staff.sso-malformed", "The provider's address is none");
        }
        return provider.describeAnew(asked.issuer());
    }
}
