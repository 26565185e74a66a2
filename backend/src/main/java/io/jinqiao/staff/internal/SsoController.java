package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.SignInBySso.LetIn;
import io.jinqiao.staff.internal.SignInBySso.Turned;
import io.jinqiao.staff.internal.SsoDoor.Proved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in through the institution's own sign-on: a browser goes there and comes back, so all answers are ways onwards. */
@RestController
class SsoController {

    private static final String TO = "staff.sso-to";
    private static final Pattern PAGE = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_?=&.-]{0,300}");

    private final SsoClient client;
    private final SsoDoor door;
    private final SessionDoor sessions;
    private final SignInBySso.Handler signIn;
    private final AttemptLimit attempts;

    SsoController(
            SsoClient client, SsoDoor door, SessionDoor sessions, SignInBySso.Handler signIn, AttemptLimit attempts) {
        this.client = client;
        this.door = door;
        this.sessions = sessions;
        this.signIn = signIn;
        this.attempts = attempts;
    }

    /** Which ways of signing in there are beside a password and a passkey. */
    record Ways(boolean sso) {}

    @GetMapping("/api/sign-in/ways")
    Ways ways() {
        return new Ways(client.isOffered());
    }

    /** @param to the page of the desk where somebody wanted to go, for example {@code /tickets} */
    @GetMapping("/api/sign-in/sso")
    void begin(@RequestParam(defaultValue = "") String to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        attempts.take(request.getRemoteAddr());
        try {
            var onwards = door.question(request, response);
            request.getSession(true).setAttribute(TO, PAGE.matcher(to).matches() ? to : "/");
            go(response, onwards.toString());
        } catch (Refused refused) {
            back(response, refused.code());
        }
    }

    @GetMapping(SsoDoor.ANSWER)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        attempts.take(request.getRemoteAddr());
        var to = to(request);
        try {
            var proved = door.answer(request, response);
            switch (signIn.handle(attempt(proved, request))) {
                case LetIn in -> {
                    sessions.enter(in.signIn(), request);
                    door.keep(proved, in.signIn(), in.staff(), request);
                    go(response, "/desk" + to);
                }
                case Turned(var code) -> back(response, code);
            }
        } catch (Refused refused) {
            back(response, refused.code());
        }
    }

    private static SignInBySso attempt(Proved proved, HttpServletRequest request) {
        return new SignInBySso(
                proved.issuer(),
                proved.subject(),
                proved.name(),
                proved.twoFactors(),
                SignInController.origin(request));
    }

    private static String to(HttpServletRequest request) {
        var session = request.getSession(false);
        var to = session == null ? null : (@Nullable String) session.getAttribute(TO);
        return to == null ? "/" : to;
    }

    private static void back(HttpServletResponse response, String code) throws IOException {
        go(
                response,
                UriComponentsBuilder.fromPath(SsoDoor.LEFT)
                        .queryParam("refused", code)
                        .toUriString());
    }

    private static void go(HttpServletResponse response, String where) {
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader("Location", where);
        response.setHeader("Cache-Control", "no-store");
    }
}
