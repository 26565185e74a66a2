package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs that work here, for those who manage staff and those who watch over them. */
@RestController
@RequestMapping("/api/desk/service-accounts")
@Allowed(Permission.MANAGE_STAFF)
class ServiceAccountController {

    private final ReadServiceAccounts reads;
    private final MakeServiceAccount.Handler make;
    private final GiveServiceToken.Handler give;

    ServiceAccountController(
            ReadServiceAccounts reads, MakeServiceAccount.Handler make, GiveServiceToken.Handler give) {
        this.reads = reads;
        this.make = make;
        this.give = give;
    }

    record NewService(String name, String purpose, StaffId owner, Set<Permission> scopes) {}

    /** @param days how long it holds, no longer than the rule allows */
    record Life(int days) {}

    /** @param token what the program shows as {@code Authorization: Bearer …}; told this once */
    record Given(String token) {

        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    @GetMapping
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    List<ServiceAccount> all() {
        return reads.all();
    }

    @PostMapping
    StaffId make(@RequestBody NewService asked, @AuthenticationPrincipal SignedIn me) {
        return make.handle(new MakeServiceAccount(asked.name(), asked.purpose(), asked.owner(), asked.scopes(), me));
    }

    @PostMapping("/{id}/tokens")
    Given give(@PathVariable StaffId id, @RequestBody Life life, @AuthenticationPrincipal SignedIn me) {
        return new Given(
                give.give(new GiveServiceToken(id, me.id()), life.days()).words());
    }

    @PostMapping("/{id}/rotation")
    Given rotate(@PathVariable StaffId id, @RequestBody Life life, @AuthenticationPrincipal SignedIn me) {
        return new Given(
                give.rotate(new GiveServiceToken(id, me.id()), life.days()).words());
    }

    @PostMapping("/{id}/tokens/{token}/revocation")
    List<ServiceAccount> revoke(
            @PathVariable StaffId id, @PathVariable UUID token, @AuthenticationPrincipal SignedIn me) {
        give.revoke(new GiveServiceToken(id, me.id()), token);
        return reads.all();
    }

    @PostMapping("/{id}/closing")
    List<ServiceAccount> close(@PathVariable StaffId id, @AuthenticationPrincipal SignedIn me) {
        give.close(new GiveServiceToken(id, me.id()));
        return reads.all();
    }
}
