package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.events.Hired;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody starts to work here. */
record Hire(NewStaff person, @Nullable StaffId by) {

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final HouseRules rules;
        private final Rights rights;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StaffRepository staff,
                HouseRules rules,
                Rights rights,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                Clock clock) {
            this.staff = staff;
            this.rules = rules;
            this.rights = rights;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code staff.unknown-post}, {@code staff.duties-clash}, {@code staff.password-weak},
         * {@code staff.username-taken}. Whom an administrator hires changes the password at the first sign-in.
         */
        StaffId handle(Hire command) {
            var id = StaffId.next();
            var person = command.person();
            var house = rules.signIn();
            PasswordRule.check(house, person.password(), house.privileged(rights.require(person.posts())));
            var now = clock.instant();
            var by = command.by();
            staff.add(id, person, passwords.encode(person.password()), by != null, now);
            events.publishEvent(
                    new Hired(id, person.posts(), person.areas(), by == null ? Actor.SYSTEM : Actor.of(by), now));
            return id;
        }
    }
}
