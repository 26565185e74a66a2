package io.jinqiao.identity.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An administrator wants tokens signed by another key to count; a security officer decides.
 *
 * @param pem a public key, {@code -----BEGIN PUBLIC KEY-----}
 */
record ProposeAppKey(
        String kid,
        String issuer,
        Algorithm algorithm,
        String pem,
        Instant from,
        Instant until,
        String reason,
        SignedIn by) {

    private static final int LONGEST = 100;
    private static final int LONGEST_PEM = 4096;
    private static final Duration LONGEST_LIFE = Duration.ofDays(3 * 366);
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");

    /** Refuses with {@code identity.key-malformed}, {@code identity.key-private}, {@code identity.key-times}. */
    ProposeAppKey {
        kid = Words.required(kid, LONGEST);
        issuer = Words.required(issuer, LONGEST);
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST_LIFE))) {
            throw Refused.invalid("identity.key-times", "A key counts for a time, three years at most");
        }
    }

    static byte[] spki(String pem) {
        if (pem.contains("PRIVATE")) {
            throw Refused.invalid(
                    "identity.key-private", "This is a private key: it must not leave the app; make another");
        }
        var matcher = PEM.matcher(pem);
        if (pem.length() > LONGEST_PEM || !matcher.matches()) {
            throw Refused.invalid("identity.key-malformed", "A public key in PEM is needed");
        }
        try {
            return Base64.getMimeDecoder().decode(matcher.group(1));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("identity.key-malformed", "A public key in PEM is needed");
        }
    }

    @UseCase
    static class Handler {

        private final AppKeyRepository keys;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(AppKeyRepository keys, TwoPersonControl control, Clock clock) {
            this.keys = keys;
            this.control = control;
            this.clock = clock;
        }

        /** Refuses with {@code identity.kid-taken}, and as control does. */
        void handle(ProposeAppKey command) {
            var spki = spki(command.pem());
            command.algorithm().key(spki);
            if (keys.byKid(command.kid()).isPresent()) {
                throw Refused.conflict("identity.kid-taken", "A key of this name was trusted before");
            }
            var id = Ids.next();
            keys.add(new AppKey(
                    id,
                    command.kid(),
                    command.issuer(),
                    command.algorithm(),
                    spki,
                    command.from(),
                    command.until(),
                    "PROPOSED",
                    command.by().id(),
                    clock.instant(),
                    null,
                    null,
                    command.reason()));
            control.propose(
                    id,
                    new NewAct(
                            AppKeyTrust.CODE,
                            new Subject("app-key", id),
                            null,
                            command.issuer() + " " + command.kid(),
                            List.of(
                                    new Line(
                                            "algorithm", "", command.algorithm().name()),
                                    new Line("fingerprint", "", Fingerprint.of(spki)),
                                    new Line("from", "", command.from().toString()),
                                    new Line("until", "", command.until().toString())),
                            command.reason(),
                            command.by()));
        }
    }
}
