package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.WebAuthn.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands out what a device must sign, and takes it back once, within five minutes, by the same session. */
@Component
class PasskeyDoor {

    private static final String ASKED = "staff.passkey-challenge";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String address;
    private final Clock clock;

    /** @param address how browsers reach the desk, where a proxy stands between; empty to take it from the request */
    PasskeyDoor(@Value("${jinqiao.address:}") String address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** @param challenge random bytes, Base64 for addresses */
    record Question(String challenge, String rpId) {}

    private record Pending(Bytes challenge, Instant until) implements Serializable {}

    Question question(HttpServletRequest request) {
        var challenge = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(challenge);
        request.getSession(true)
                .setAttribute(
                        ASKED, new Pending(Bytes.of(challenge), clock.instant().plus(PATIENCE)));
        return new Question(
                Base64.getUrlEncoder().withoutPadding().encodeToString(challenge),
                page(request).getHost());
    }

    /** Refuses with {@code staff.passkey-refused} what was never asked, is answered already, or comes too late. */
    Asked asked(HttpServletRequest request) {
        var session = request.getSession(false);
        var pending = session == null ? null : (Pending) session.getAttribute(ASKED);
        if (session == null || pending == null) {
            throw WebAuthn.refusal();
        }
        session.removeAttribute(ASKED);
        if (clock.instant().isAfter(pending.until())) {
            throw WebAuthn.refusal();
        }
        return new Asked(page(request), pending.challenge());
    }

    private URI page(HttpServletRequest request) {
        var uri = address.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                        .replacePath(null)
                        .build()
                        .toUri()
                : URI.create(address);
        if (uri.getHost() == null) {
            throw Refused.invalid("staff.passkey-refused", "This address has no name");
        }
        return uri;
    }
}
