package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.events.SecondFactorChanged;
import io.jinqiao.staff.internal.SignInRecord.Live;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody sets up codes from an app: a secret first, confirmed by its first code; or gives them up again. */
record SetUpSecondFactor(Live signIn) {

    /** @param uri what the app reads from the picture, in the form that all of them know */
    record Secret(String secret, String uri) {}

    @UseCase
    static class Handler {

        private static final SecureRandom RANDOM = new SecureRandom();

        private final SecondFactorRepository factors;
        private final AccountRepository accounts;
        private final StaffRepository staff;
        private final Admission admission;
        private final Proving proving;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SecondFactorRepository factors,
                AccountRepository accounts,
                StaffRepository staff,
                Admission admission,
                Proving proving,
                ApplicationEventPublisher events,
                Clock clock) {
            this.factors = factors;
            this.accounts = accounts;
            this.staff = staff;
            this.admission = admission;
            this.proving = proving;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code staff.second-factor-there}. */
        Secret begin(SetUpSecondFactor command) {
            var person = command.signIn().person();
            if (factors.isConfirmed(person.id())) {
                throw Refused.conflict("staff.second-factor-there", "A second factor is set up already");
            }
            var secret = new byte[Totp.SECRET_BYTES];
            RANDOM.nextBytes(secret);
            factors.begin(person.id(), secret);
            var text = Base32.of(secret);
            var house =
                    staff.institution().orElse(InstitutionView.UNNAMED).name().zh();
            var uri = UriComponentsBuilder.fromUriString("otpauth://totp/{house}:{who}?secret={secret}&issuer={house}")
                    .encode()
                    .buildAndExpand(house, person.username(), text, house)
                    .toUriString();
            return new Secret(text, uri);
        }

        /** The recovery codes, told this once; empty when the code is wrong. */
        Optional<List<String>> confirm(SetUpSecondFactor command, String code) {
            var id = command.signIn().person().id();
            var account = accounts.lock(id);
            var now = clock.instant();
            var begun = factors.find(id).filter(factor -> !factor.confirmed());
            var proof = begun.flatMap(factor -> factor.proof(code, now));
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            var codes = RecoveryCodes.make();
            var next = proof.get().next();
            factors.save(
                    new SecondFactor(
                            id,
                            next.secret(),
                            true,
                            next.lastStep(),
                            codes.stream().map(RecoveryCodes::hash).toList()),
                    now);
            events.publishEvent(new SecondFactorChanged(id, "totp", true, Actor.of(id), now));
            admission.proved(command.signIn().id(), account, proof.get().means());
            return Optional.of(codes);
        }

        /** Refuses with {@code staff.second-factor-required}; false when the code is wrong. */
        boolean giveUp(SetUpSecondFactor command, String code) {
            var person = command.signIn().person();
            if (proving.asksSecondFactor(accounts.lock(person.id()))) {
                throw Refused.forbidden("staff.second-factor-required", "Your post needs a second factor");
            }
            var now = clock.instant();
            var proof = factors.confirmed(person.id()).flatMap(factor -> factor.proof(code, now));
            proof.ifPresent(_ -> remove(person.id(), person.id()));
            return proof.isPresent();
        }

        /** Of somebody who lost phone and paper; they set up another at the next sign-in where it is asked for. */
        void remove(StaffId person, StaffId by) {
            factors.remove(person);
            events.publishEvent(new SecondFactorChanged(person, "totp", false, Actor.of(by), clock.instant()));
            if (!person.equals(by)) {
                admission.end(person, null, Ending.CHANGED, "", Actor.of(by));
            }
        }
    }
}
