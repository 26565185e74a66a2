package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.events.Unlisted;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A directory deletes somebody: they leave, unless they have left, and it is shown them no more (RFC 7644, 3.6). The row, the name and
 * the number stay, because the record speaks of them.
 *
 * @param by the service account
 */
record UnlistPerson(StaffId person, SignedIn by) {

    @UseCase
    static class Handler {

        private final ScimRepository people;
        private final ProvisionPerson.Handler provision;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ScimRepository people,
                ProvisionPerson.Handler provision,
                ApplicationEventPublisher events,
                Clock clock) {
            this.people = people;
            this.provision = provision;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses as {@link ProvisionPerson} does. */
        void handle(UnlistPerson command) {
            var left = provision.handle(new ProvisionPerson(command.person(), ScimUser.LEAVING, command.by()));
            var id = left.person().id();
            people.unlist(id, clock.instant());
            events.publishEvent(new Unlisted(id, Actor.of(command.by().id()), clock.instant()));
        }
    }
}
