package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.events.Barred;
import io.jinqiao.staff.events.Left;
import io.jinqiao.staff.events.Moved;
import io.jinqiao.staff.events.Renamed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** An administrator gives somebody another place or name, bars them, or sees them off; nobody does it for themselves. */
record ChangePerson(StaffId staff, StaffId by) {

    /** Refuses with {@code staff.not-for-oneself}. */
    ChangePerson {
        if (staff.equals(by)) {
            throw Refused.forbidden("staff.not-for-oneself", "Another person does this for you");
        }
    }

    /**
     * @param capacity conversations at once, 0–20
     * @param branch a branch's code, empty for the head office
     * @param areas where a post holds, for those that hold not everywhere
     */
    record Place(String team, List<String> posts, int capacity, String branch, Map<String, Area> areas) {

        Place {
            posts = List.copyOf(posts);
            areas = Areas.narrow(areas);
            if (capacity < 0 || capacity > 20) {
                throw malformed();
            }
        }

        /** By hand nobody is left without a post: they leave instead. Refuses with {@code staff.place-malformed}. */
        Place withPost() {
            if (posts.isEmpty()) {
                throw malformed();
            }
            return this;
        }

        private static Refused malformed() {
            return Refused.invalid("staff.place-malformed", "A place is a post or more, and 0 to 20 conversations");
        }
    }

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final AccountRepository accounts;
        private final Rights rights;
        private final CheckPlace places;
        private final Admission admission;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                StaffRepository staff,
                AccountRepository accounts,
                Rights rights,
                CheckPlace places,
                Admission admission,
                ApplicationEventPublisher events,
                Clock clock) {
            this.staff = staff;
            this.accounts = accounts;
            this.rights = rights;
            this.places = places;
            this.admission = admission;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses as {@link CheckPlace#require} does, and with {@code staff.last-one}. */
        void move(ChangePerson command, Place to) {
            var person = accounts.lock(command.staff()).person();
            places.require(to);
            staff.move(person.id(), to);
            requireThatSomebodyManages();
            events.publishEvent(new Moved(
                    person.id(),
                    person.posts(),
                    to.posts(),
                    to.team(),
                    to.branch(),
                    person.areas(),
                    to.areas(),
                    Actor.of(command.by()),
                    clock.instant()));
        }

        void rename(ChangePerson command, Bilingual name) {
            var person = accounts.lock(command.staff()).person();
            staff.rename(person.id(), name);
            events.publishEvent(new Renamed(person.id(), person.name(), name, Actor.of(command.by()), clock.instant()));
        }

        /** Refuses with {@code staff.last-one} who alone could manage or approve. */
        void leave(ChangePerson command) {
            var person = accounts.lock(command.staff()).person();
            staff.leave(person.id(), clock.instant());
            requireThatSomebodyManages();
            admission.end(person.id(), null, Ending.CHANGED, "", Actor.of(command.by()));
            events.publishEvent(new Left(person.id(), Actor.of(command.by()), clock.instant()));
        }

        void bar(ChangePerson command, String reason) {
            var person = accounts.lock(command.staff()).person();
            var why = Words.required(reason, 200);
            staff.bar(person.id(), why);
            admission.end(person.id(), null, Ending.CHANGED, why, Actor.of(command.by()));
            events.publishEvent(new Barred(person.id(), true, why, Actor.of(command.by()), clock.instant()));
        }

        void unbar(ChangePerson command) {
            var person = accounts.lock(command.staff()).person();
            staff.bar(person.id(), null);
            events.publishEvent(new Barred(person.id(), false, "", Actor.of(command.by()), clock.instant()));
        }

        private void requireThatSomebodyManages() {
            if (staff.all().stream().noneMatch(person -> rights.of(person).contains(Permission.MANAGE_STAFF))) {
                throw Refused.conflict("staff.last-one", "Somebody must be left who manages staff");
            }
        }
    }
}
