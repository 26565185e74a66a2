package io.jinqiao.staff.internal;

import io.jinqiao.staff.internal.SignInRecord.Live;
import io.jinqiao.web.ProblemAnswer;
import io.jinqiao.web.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out with every request who asks and what they may do now: the session holds nothing but the id of a sign-in.
 *
 * <p>So whatever ends a sign-in or changes a right holds with the next request, and a session's cookie is worth nothing
 * once its sign-in is over.
 */
final class WhoAsks extends OncePerRequestFilter {

    /** Beside what a page was just asked to sign, the session holds only the id of the sign-in. */
    static final String SIGN_IN = "staff.sign-in";

    private static final String LIVE = WhoAsks.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration GRAIN = Duration.ofSeconds(30);

    private final Sources from;
    private final SecurityContextRepository contexts;

    WhoAsks(Sources from, SecurityContextRepository contexts) {
        this.from = from;
        this.contexts = contexts;
    }

    /** What it asks. */
    @Component
    record Sources(
            SignInRepository signIns, HouseRules rules, Rights rights, UseServiceToken.Handler tokens, Clock clock) {}

    /** The sign-in behind this request; null when nobody is signed in. */
    static @Nullable Live live(HttpServletRequest request) {
        return (Live) request.getAttribute(LIVE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/ws/") && !isScim(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (bearsToken(request)) {
            serve(request, response, chain);
            return;
        }
        if (isScim(request)) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "staff.token-refused");
            return;
        }
        var session = request.getSession(false);
        var id = session == null ? null : (UUID) session.getAttribute(SIGN_IN);
        if (session == null || id == null) {
            chain.doFilter(request, response);
            return;
        }
        var live = from.signIns.live(id).orElse(null);
        var over = live == null ? Ending.SIGNED_OUT : live.overBy(from.rules.signIn(), from.clock.instant());
        if (live != null && over == null) {
            goOn(live, request, response, chain);
        } else {
            session.invalidate();
            if (isAboutSigningIn(request)) {
                chain.doFilter(request, response);
            } else {
                refuse(response, HttpStatus.UNAUTHORIZED, over == null ? Ending.SIGNED_OUT.code() : over.code());
            }
        }
    }

    /** Whoever shows a token is who the token says, whatever cookie comes with it. */
    static boolean bearsToken(HttpServletRequest request) {
        return ServiceToken.isIn(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** What directories speak: answered to programs only, whoever is signed in. */
    static boolean isScim(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/scim/");
    }

    /** A program reaches what the desk's handlers allow its scopes, and nothing that is a person's own. */
    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getRequestURI().startsWith("/api/desk/") || isScim(request)
                ? ServiceToken.of(request.getHeader(HttpHeaders.AUTHORIZATION))
                        .flatMap(token -> from.tokens.handle(new UseServiceToken(token, request.getRemoteAddr())))
                : Optional.<ServiceTokenRepository.Shown>empty();
        if (shown.isEmpty()) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, "staff.token-refused");
            return;
        }
        var service = shown.get();
        goOn(
                new SignedIn(service.account().value(), service.name(), "", ServiceScopes.holding(service.scopes())),
                request,
                response,
                chain);
    }

    private void goOn(Live live, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!fits(live.stage(), request.getMethod(), request.getRequestURI())) {
            refuse(response, HttpStatus.FORBIDDEN, "staff.sign-in-unfinished");
            return;
        }
        var now = from.clock.instant();
        if (!READING.contains(request.getMethod())
                && live.activeAt().plus(GRAIN).isBefore(now)) {
            from.signIns.active(live.id(), now);
        }
        request.setAttribute(LIVE, live);
        goOn(principal(live), request, response, chain);
    }

    private void goOn(SignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        chain.doFilter(request, response);
    }

    private SignedIn principal(Live live) {
        var person = live.person();
        var may = live.stage() == Stage.OPEN ? from.rights.now(person) : Rights.Now.NOTHING;
        return new SignedIn(
                person.id().value(), person.name().zh(), person.team(), may.permissions(), may.marks(), may.limits());
    }

    /** What an unfinished sign-in may reach: who I am, the way out, and what its stage needs. */
    private static boolean fits(Stage stage, String method, String path) {
        if (path.equals("/api/sign-out")
                || path.startsWith("/api/sign-in")
                || (path.equals("/api/me") && method.equals("GET"))) {
            return true;
        }
        return switch (stage) {
            case CODE -> false;
            case ENROL -> path.startsWith("/api/me/second-factor") && !method.equals("DELETE");
            case PASSWORD -> path.equals("/api/me/password");
            case OPEN -> true;
        };
    }

    private static boolean isAboutSigningIn(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/sign-in") || path.equals("/api/sign-out");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        if (isScim(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            ScimAnswer.refuse(response, status, code + ": show a token that holds");
        } else {
            refuse(response, status, code);
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        ProblemAnswer.write(response, status, code, "Sign in first, or show a token that holds");
    }
}
