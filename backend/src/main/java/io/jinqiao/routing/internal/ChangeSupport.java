package io.jinqiao.routing.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.AgentView.Support;
import io.jinqiao.routing.events.SupportChanged;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A supervisor sends somebody to help with a queue for a while, or calls them back (RT4): they are asked for it like
 * somebody who is new at it, and keep what they know.
 *
 * @param minutes 0 ends it
 */
record ChangeSupport(StaffId staff, String skill, int minutes, StaffId by) {

    private static final int LONGEST_MINUTES = 12 * 60;
    private static final Bilingual GENERAL = new Bilingual("综合", "general");

    ChangeSupport {
        if (minutes < 0 || minutes > LONGEST_MINUTES) {
            throw Refused.invalid("routing.support-too-long", "Between 1 minute and 12 hours, 0 to end it");
        }
    }

    @UseCase
    static class Handler {

        private final SupportRepository supports;
        private final Staff people;
        private final Catalog catalog;
        private final Bell bell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SupportRepository supports,
                Staff people,
                Catalog catalog,
                Bell bell,
                ApplicationEventPublisher events,
                Clock clock) {
            this.supports = supports;
            this.people = people;
            this.catalog = catalog;
            this.bell = bell;
            this.events = events;
            this.clock = clock;
        }

        void handle(ChangeSupport command) {
            var now = clock.instant();
            var queue = queueName(command.skill());
            var person = people.get(command.staff());
            if (command.minutes() == 0) {
                if (!supports.end(person.id(), command.skill(), now)) {
                    return;
                }
            } else {
                if (person.capacity() == 0) {
                    throw Refused.conflict("routing.serves-nobody", "Their post takes no conversations");
                }
                supports.give(person.id(), support(command), command.by(), now);
            }
            events.publishEvent(new SupportChanged(
                    person.id(),
                    command.skill(),
                    queue,
                    command.minutes() == 0 ? null : support(command).until(),
                    Actor.of(command.by()),
                    now));
            AfterCommit.then(() -> bell.ring(person.id()));
        }

        /** Refuses what is no first-level class. */
        private Bilingual queueName(String skill) {
            if (skill.equals(Worker.GENERAL)) {
                return GENERAL;
            }
            return catalog.tree().stream()
                    .filter(business -> business.code().equals(skill))
                    .findFirst()
                    .map(BusinessView::name)
                    .orElseThrow(() -> Refused.invalid("routing.unknown-queue", "No such queue"));
        }

        private Support support(ChangeSupport command) {
            return new Support(command.skill(), clock.instant().plus(Duration.ofMinutes(command.minutes())));
        }
    }
}
