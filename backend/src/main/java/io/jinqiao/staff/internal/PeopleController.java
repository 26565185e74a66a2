package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People's sign-ins, for those who manage staff and those who watch over them. */
@RestController
@RequestMapping("/api/desk/people/{id}")
@Allowed(Permission.MANAGE_STAFF)
class PeopleController {

    private final ReadMe reads;
    private final ForceSignOut.Handler forceSignOut;
    private final Unlock.Handler unlock;
    private final GivePassword.Handler givePassword;
    private final UnlinkSso.Handler unlink;
    private final SetUpSecondFactor.Handler secondFactors;

    PeopleController(
            ReadMe reads,
            ForceSignOut.Handler forceSignOut,
            Unlock.Handler unlock,
            GivePassword.Handler givePassword,
            UnlinkSso.Handler unlink,
            SetUpSecondFactor.Handler secondFactors) {
        this.secondFactors = secondFactors;
        this.reads = reads;
        this.forceSignOut = forceSignOut;
        this.unlock = unlock;
        this.givePassword = givePassword;
        this.unlink = unlink;
    }

    record Reason(String reason) {}

    record GivenPassword(String password) {}

    @GetMapping("/sign-ins")
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    List<SignInRecord> signIns(@PathVariable StaffId id) {
        return reads.signIns(id);
    }

    @PostMapping("/signing-out")
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    List<SignInRecord> signOut(
            @PathVariable StaffId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        forceSignOut.handle(new ForceSignOut(id, why.reason(), me.id()));
        return reads.signIns(id);
    }

    @PostMapping("/unlocking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable StaffId id, @AuthenticationPrincipal SignedIn me) {
        unlock.handle(new Unlock(id, me.id()));
    }

    /** Of somebody who lost their phone; they set up another. Nobody does it for themselves. */
    @PostMapping("/second-factor-removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(@PathVariable StaffId id, @AuthenticationPrincipal SignedIn me) {
        if (id.equals(me.id())) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
        secondFactors.remove(id, me.id());
    }

    /** The next time they come through single sign-on they are known by its claim again, as at the first. */
    @PostMapping("/sso-unlinking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable StaffId id, @AuthenticationPrincipal SignedIn me) {
        unlink.handle(new UnlinkSso(id, me.id()));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void givePassword(
            @PathVariable StaffId id, @RequestBody GivenPassword given, @AuthenticationPrincipal SignedIn me) {
        givePassword.handle(new GivePassword(id, given.password(), me.id()));
    }
}
