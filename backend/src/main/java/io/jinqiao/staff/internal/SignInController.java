package io.jinqiao.staff.internal;

import io.jinqiao.staff.internal.SignInRecord.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Signing in and out at the desk. */
@RestController
class SignInController {

    private static final int LONGEST_BROWSER = 200;

    private final SignIn.Handler signIn;
    private final EnterCode.Handler enterCode;
    private final SignInByPasskey.Handler byPasskey;
    private final PasskeyDoor passkeys;
    private final SessionDoor door;
    private final SsoDoor sso;
    private final ReadMe reads;
    private final AttemptLimit attempts;

    SignInController(
            SignIn.Handler signIn,
            EnterCode.Handler enterCode,
            SignInByPasskey.Handler byPasskey,
            PasskeyDoor passkeys,
            SessionDoor door,
            SsoDoor sso,
            ReadMe reads,
            AttemptLimit attempts) {
        this.signIn = signIn;
        this.enterCode = enterCode;
        this.byPasskey = byPasskey;
        this.passkeys = passkeys;
        this.door = door;
        this.sso = sso;
        this.reads = reads;
        this.attempts = attempts;
    }

    record Code(String code) {}

    record Credentials(String username, String password) {}

    @PostMapping("/api/sign-in")
    Me signIn(@RequestBody Credentials given, HttpServletRequest request) {
        attempts.take(request.getRemoteAddr());
        var attempt = new SignIn(given.username(), given.password(), origin(request));
        return door.enter(signIn.handle(attempt).orElseThrow(SignIn::refusal), request);
    }

    /** The second factor's code; refused with {@code staff.code-wrong}. */
    @PostMapping("/api/sign-in/code")
    Me enterCode(@RequestBody Code given, HttpServletRequest request) {
        attempts.take(request.getRemoteAddr());
        var live = WhoAsks.live(request);
        if (live == null) {
            throw Ending.SIGNED_OUT.refusal();
        }
        if (!enterCode.handle(new EnterCode(live, given.code(), origin(request)))) {
            throw EnterCode.refusal();
        }
        renewSession(request);
        return reads.of(live.id());
    }

    /** What a device signs to prove who holds it; nobody need say who they are first. */
    @PostMapping("/api/sign-in/passkey/options")
    PasskeyDoor.Question passkeyOptions(HttpServletRequest request) {
        return passkeys.question(request);
    }

    @PostMapping("/api/sign-in/passkey")
    Me signInByPasskey(@RequestBody JsonNode response, HttpServletRequest request) {
        attempts.take(request.getRemoteAddr());
        var asked = passkeys.asked(request);
        return door.enter(byPasskey.handle(new SignInByPasskey(response.toString(), asked, origin(request))), request);
    }

    /** @param onwards where the browser goes to leave the institution's sign-on too; null for who did not come by it */
    record Farewell(@Nullable URI onwards) {}

    @PostMapping("/api/sign-out")
    Farewell signOut(HttpServletRequest request) {
        var onwards = sso.farewell(request).orElse(null);
        door.leave(request);
        return new Farewell(onwards);
    }

    /** Whoever knew the session before the code was given knows nothing now. */
    private static void renewSession(HttpServletRequest request) {
        request.changeSessionId();
    }

    static Origin origin(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), cut(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    private static String cut(@Nullable String browser) {
        var words = browser == null ? "" : browser.replaceAll("\\p{Cntrl}", "");
        return words.length() > LONGEST_BROWSER ? words.substring(0, LONGEST_BROWSER) : words;
    }
}
