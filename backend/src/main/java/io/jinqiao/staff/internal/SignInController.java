package io.jinqiao.staff.internal;

import io.jinqiao.staff.internal.SignInRecord.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
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
    private final SignOut.Handler signOut;
    private final ReadMe reads;
    private final AttemptLimit attempts;

    SignInController(
            SignIn.Handler signIn,
            EnterCode.Handler enterCode,
            SignInByPasskey.Handler byPasskey,
            PasskeyDoor passkeys,
            SignOut.Handler signOut,
            ReadMe reads,
            AttemptLimit attempts) {
        this.signIn = signIn;
        this.enterCode = enterCode;
        this.byPasskey = byPasskey;
        this.passkeys = passkeys;
        this.signOut = signOut;
        this.reads = reads;
        this.attempts = attempts;
    }

    record Code(String code) {}

    record Credentials(String username, String password) {}

    @PostMapping("/api/sign-in")
    Me signIn(@RequestBody Credentials given, HttpServletRequest request) {
        attempts.take(request.getRemoteAddr());
        var attempt = new SignIn(given.username(), given.password(), origin(request));
        return enter(signIn.handle(attempt).orElseThrow(SignIn::refusal), request);
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
        return enter(byPasskey.handle(new SignInByPasskey(response.toString(), asked, origin(request))), request);
    }

    @PostMapping("/api/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        leave(request);
    }

    /** A session of its own for every sign-in, so that nobody can have laid one ready. */
    private Me enter(UUID id, HttpServletRequest request) {
        leave(request);
        request.getSession(true).setAttribute(WhoAsks.SIGN_IN, id);
        return reads.of(id);
    }

    /** Whoever knew the session before the code was given knows nothing now. */
    private static void renewSession(HttpServletRequest request) {
        request.changeSessionId();
    }

    private void leave(HttpServletRequest request) {
        var live = WhoAsks.live(request);
        if (live != null) {
            signOut.handle(new SignOut(live.person().id(), live.id()));
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Origin origin(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), cut(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    private static String cut(@Nullable String browser) {
        var words = browser == null ? "" : browser.replaceAll("\\p{Cntrl}", "");
        return words.length() > LONGEST_BROWSER ? words.substring(0, LONGEST_BROWSER) : words;
    }
}
