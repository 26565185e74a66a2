package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.SignInRecord.Live;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What proves people beside their password; whoever changes it says the password again. */
@RestController
@RequestMapping("/api/me")
class FactorController {

    private final SetUpSecondFactor.Handler secondFactor;
    private final AddPasskey.Handler addPasskey;
    private final ConfirmPassword.Handler confirmPassword;
    private final PasskeyDoor door;
    private final WebAuthn webAuthn;
    private final ReadFactors reads;
    private final ReadMe me;

    FactorController(
            SetUpSecondFactor.Handler secondFactor,
            AddPasskey.Handler addPasskey,
            ConfirmPassword.Handler confirmPassword,
            PasskeyDoor door,
            WebAuthn webAuthn,
            ReadFactors reads,
            ReadMe me) {
        this.secondFactor = secondFactor;
        this.addPasskey = addPasskey;
        this.confirmPassword = confirmPassword;
        this.door = door;
        this.webAuthn = webAuthn;
        this.reads = reads;
        this.me = me;
    }

    /** @param password needed once the sign-in is open */
    record Again(@Nullable String password) {}

    record Code(String code) {}

    record Confirmed(List<String> recovery, Me me) {}

    record NewKey(String name, JsonNode response) {}

    @GetMapping("/factors")
    ReadFactors.Factors factors(HttpServletRequest request) {
        return reads.of(live(request).person().id());
    }

    @PostMapping("/second-factor")
    SetUpSecondFactor.Secret begin(@RequestBody Again again, HttpServletRequest request) {
        var live = live(request);
        require(live, again.password());
        return secondFactor.begin(new SetUpSecondFactor(live));
    }

    @PostMapping("/second-factor/confirmation")
    Confirmed confirm(@RequestBody Code given, HttpServletRequest request) {
        var live = live(request);
        var codes =
                secondFactor.confirm(new SetUpSecondFactor(live), given.code()).orElseThrow(EnterCode::refusal);
        return new Confirmed(codes, me.of(live.id()));
    }

    @PostMapping("/second-factor/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@RequestBody Code given, HttpServletRequest request) {
        if (!secondFactor.giveUp(new SetUpSecondFactor(live(request)), given.code())) {
            throw EnterCode.refusal();
        }
    }

    @PostMapping("/passkeys/options")
    PasskeyDoor.Question askDevice(@RequestBody Again again, HttpServletRequest request) {
        require(live(request), again.password());
        return door.question(request);
    }

    @PostMapping("/passkeys")
    ReadFactors.Factors add(@RequestBody NewKey given, HttpServletRequest request) {
        var id = live(request).person().id();
        var made = webAuthn.made(given.response().toString(), door.asked(request));
        addPasskey.handle(new AddPasskey(id, given.name(), made));
        return reads.of(id);
    }

    @DeleteMapping("/passkeys/{key}")
    ReadFactors.Factors remove(@PathVariable UUID key, HttpServletRequest request) {
        var id = live(request).person().id();
        addPasskey.remove(id, key);
        return reads.of(id);
    }

    private void require(Live live, @Nullable String password) {
        if (live.stage() == Stage.OPEN
                && !confirmPassword.handle(new ConfirmPassword(live.person().id(), password == null ? "" : password))) {
            throw Refused.invalid("staff.password-wrong", "The present password is not right");
        }
    }

    private static Live live(HttpServletRequest request) {
        var live = WhoAsks.live(request);
        if (live == null) {
            throw Ending.SIGNED_OUT.refusal();
        }
        return live;
    }
}
