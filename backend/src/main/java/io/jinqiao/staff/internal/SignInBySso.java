package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.SignInRefused;
import io.jinqiao.staff.events.SsoLinked;
import io.jinqiao.staff.internal.SignInRecord.Origin;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody whom the institution's own sign-on has proved comes in; posts, rules and the record stay ours.
 *
 * @param subject the provider's stable word for this person
 * @param name what the claim says that names them, for whoever comes for the first time; empty where nothing proved says it
 * @param twoFactors whether the provider asserts a second factor in a way that the rule accepts
 */
record SignInBySso(String issuer, String subject, String name, boolean twoFactors, Origin from) {

    static final String MEANS = "sso";

    @Override
    public String toString() {
        return "SignInBySso[…]";
    }

    /** A refusal is an outcome and no exception, so that it stays in the history. */
    sealed interface Outcome {}

    record LetIn(UUID signIn, StaffId staff) implements Outcome {}

    record Turned(String code) implements Outcome {}

    @UseCase
    static class Handler {

        private final SsoLinkRepository links;
        private final AccountRepository accounts;
        private final SignInRepository signIns;
        private final Admission admission;
        private final HouseRules rules;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SsoLinkRepository links,
                AccountRepository accounts,
                SignInRepository signIns,
                Admission admission,
                HouseRules rules,
                ApplicationEventPublisher events,
                Clock clock) {
            this.links = links;
            this.accounts = accounts;
            this.signIns = signIns;
            this.admission = admission;
            this.rules = rules;
            this.events = events;
            this.clock = clock;
        }

        /** Turned away with {@code staff.sso-unknown}, {@code staff.sso-linked-otherwise}, {@code staff.sso-barred}. */
        Outcome handle(SignInBySso attempt) {
            var linked = links.find(attempt.issuer(), attempt.subject());
            var account = linked.isPresent() ? linked.flatMap(accounts::find) : named(attempt.name());
            if (account.isEmpty()) {
                return new Turned("staff.sso-unknown");
            }
            var known = account.get();
            if (known.barred() || known.failures().locked(clock.instant())) {
                return refuse(known, known.barred() ? "barred" : "locked", "staff.sso-barred", attempt);
            }
            if (linked.isEmpty() && !link(attempt, known)) {
                return refuse(known, "linked", "staff.sso-linked-otherwise", attempt);
            }
            var id = attempt.twoFactors()
                    ? admission.beginProved(known, MEANS + "+mfa", attempt.from())
                    : admission.beginBySso(known, MEANS, attempt.from());
            return new LetIn(id, known.person().id());
        }

        private Optional<Account> named(String name) {
            if (name.isBlank()) {
                return Optional.empty();
            }
            return switch (rules.inForce(SingleSignOn.class).against()) {
                case USERNAME -> accounts.claim(name.strip().toLowerCase(Locale.ROOT));
                case NUMBER -> accounts.claimByNumber(name.strip());
            };
        }

        private boolean link(SignInBySso attempt, Account account) {
            var staff = account.person().id();
            var done = links.add(attempt.issuer(), attempt.subject(), staff, clock.instant());
            if (done) {
                events.publishEvent(new SsoLinked(staff, true, Actor.of(staff), clock.instant()));
            }
            return done;
        }

        private Turned refuse(Account account, String why, String code, SignInBySso attempt) {
            var now = clock.instant();
            var staff = account.person().id();
            signIns.addRefused(staff, attempt.from(), MEANS, why, now);
            events.publishEvent(new SignInRefused(staff, account.failures().locked(now), Actor.SYSTEM, now));
            return new Turned(code);
        }
    }
}
