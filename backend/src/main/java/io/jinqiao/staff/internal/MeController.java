package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.SignInRecord.Live;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see and change about themselves. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final ReadMe reads;
    private final ChangePassword.Handler changePassword;

    MeController(ReadMe reads, ChangePassword.Handler changePassword) {
        this.reads = reads;
        this.changePassword = changePassword;
    }

    record NewPassword(String current, String next) {}

    @GetMapping
    Me me(HttpServletRequest request) {
        return reads.of(live(request));
    }

    /** The person did something at the desk; that any such request counts is {@link WhoAsks}'s doing. */
    @PostMapping("/activity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void activity() {
        // Having come is all.
    }

    @GetMapping("/sign-ins")
    List<SignInRecord> signIns(HttpServletRequest request) {
        return reads.signIns(live(request).person().id());
    }

    @GetMapping("/password")
    ReadMe.PasswordAdvice passwordAdvice(HttpServletRequest request) {
        return reads.passwordAdvice(live(request));
    }

    @PutMapping("/password")
    Me changePassword(@RequestBody NewPassword given, HttpServletRequest request) {
        var live = live(request);
        if (!changePassword.handle(new ChangePassword(live.person().id(), live.id(), given.current(), given.next()))) {
            throw Refused.invalid("staff.password-wrong", "The present password is not right");
        }
        return reads.of(live.id());
    }

    private static Live live(HttpServletRequest request) {
        var live = WhoAsks.live(request);
        if (live == null) {
            throw Ending.SIGNED_OUT.refusal();
        }
        return live;
    }
}
