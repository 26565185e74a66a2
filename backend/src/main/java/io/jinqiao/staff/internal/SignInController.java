package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out at the desk. */
@RestController
class SignInController {

    private final SignIn.Handler signIn;
    private final SignOut.Handler signOut;
    private final Staff staff;
    private final AttemptLimit attempts;
    private final SecurityContextRepository contexts;

    SignInController(
            SignIn.Handler signIn,
            SignOut.Handler signOut,
            Staff staff,
            AttemptLimit attempts,
            SecurityContextRepository contexts) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.staff = staff;
        this.attempts = attempts;
        this.contexts = contexts;
    }

    record Credentials(String username, String password) {}

    record Me(
            StaffId id,
            String number,
            Bilingual name,
            String team,
            List<String> posts,
            Set<Permission> permissions,
            int capacity,
            InstitutionView institution) {}

    @PostMapping("/api/sign-in")
    Me signIn(@RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        attempts.take(request.getRemoteAddr());
        var person =
                signIn.handle(new SignIn(given.username(), given.password())).orElseThrow(SignIn::refusal);
        var principal =
                new SignedIn(person.id().value(), person.name().zh(), person.team(), Post.permissions(person.posts()));
        request.getSession(true);
        request.changeSessionId();
        var context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return me(person);
    }

    @PostMapping("/api/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@AuthenticationPrincipal @Nullable SignedIn me, HttpServletRequest request) {
        if (me != null) {
            signOut.handle(new SignOut(me.id()));
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @GetMapping("/api/me")
    Me me(@AuthenticationPrincipal @Nullable SignedIn me) {
        if (me == null) {
            throw new Refused(Refused.Kind.UNAUTHENTICATED, "staff.not-signed-in", "Sign in first");
        }
        return me(staff.get(me.id()));
    }

    private Me me(StaffView person) {
        return new Me(
                person.id(),
                person.number(),
                person.name(),
                person.team(),
                person.posts(),
                Post.permissions(person.posts()),
                person.capacity(),
                staff.institution());
    }
}
