package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.events.Hired;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody starts to work here. */
record Hire(NewStaff person) {

    Hire {
        person.posts().forEach(Post::of);
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final HouseRules rules;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StaffRepository staff,
                HouseRules rules,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                Clock clock) {
            this.staff = staff;
            this.rules = rules;
            this.passwords = passwords;
            this.events = events;
            this.clock = clock;
        }

        StaffId handle(Hire command) {
            var id = StaffId.next();
            var person = command.person();
            var house = rules.signIn();
            PasswordRule.check(house, person.password(), house.privileged(Post.permissions(person.posts())));
            var now = clock.instant();
            staff.add(id, person, passwords.encode(person.password()), now);
            events.publishEvent(new Hired(id, person.posts(), Actor.SYSTEM, now));
            return id;
        }
    }
}
