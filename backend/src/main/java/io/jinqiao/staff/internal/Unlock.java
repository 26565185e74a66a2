package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.Unlocked;
import io.jinqiao.staff.internal.Account.Failures;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody who tried too often may try again before their time is over. */
record Unlock(StaffId staff, StaffId by) {

    @UseCase
    static class Handler {

        private final AccountRepository accounts;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
            this.accounts = accounts;
            this.events = events;
            this.clock = clock;
        }

        void handle(Unlock command) {
            var account = accounts.lock(command.staff());
            accounts.save(account.person().id(), Failures.NONE);
            events.publishEvent(new Unlocked(command.staff(), Actor.of(command.by()), clock.instant()));
        }
    }
}
