package io.jinqiao.staff.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.internal.ChangePerson.Place;
import io.jinqiao.web.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody is to have another place. Where that gives them what decides, exports or manages, a security officer agrees first;
 * everything else an administrator does alone.
 */
record Appoint(StaffId staff, Place to, SignedIn by) {

    /** What no single person gives to anybody. */
    private static final Set<Permission> SENSITIVE = Set.of(
            Permission.MANAGE_STAFF,
            Permission.APPROVE_STAFF,
            Permission.MANAGE_KEYS,
            Permission.MANAGE_RETENTION,
            Permission.EXPORT_RECORDS,
            Permission.WATCH_LOOKUPS,
            Permission.APPROVE_CUSTOMER_CHANGES,
            Permission.APPROVE_RULES,
            Permission.APPROVE_COMPLAINTS,
            Permission.APPROVE_FURTHER_EXTENSIONS,
            Permission.APPROVE_PROCESSES);

    @UseCase
    static class Handler {

        private final StaffRepository staff;
        private final AccountRepository accounts;
        private final Rights rights;
        private final CheckPlace places;
        private final ChangePerson.Handler change;
        private final Hire.Handler hire;
        private final AppointmentRepository appointments;
        private final TwoPersonControl control;

        Handler(
                StaffRepository staff,
                AccountRepository accounts,
                Rights rights,
                CheckPlace places,
                ChangePerson.Handler change,
                Hire.Handler hire,
                AppointmentRepository appointments,
                TwoPersonControl control) {
            this.staff = staff;
            this.accounts = accounts;
            this.rights = rights;
            this.places = places;
            this.change = change;
            this.hire = hire;
            this.appointments = appointments;
            this.control = control;
        }

        /** False when it waits for a second person. Refuses as {@link ChangePerson} does, and as control does. */
        boolean handle(Appoint command) {
            var plain = new ChangePerson(command.staff(), command.by().id());
            var person = accounts.lock(command.staff()).person();
            if (!takesTwo(command.to().posts(), command.to().areas(), rights.own(person))) {
                change.move(plain, command.to());
                return true;
            }
            places.require(command.to());
            propose(person, command.to(), command.by());
            return false;
        }

        /** They begin with what one person may give; the rest waits. Refuses as {@link Hire} does. */
        StaffId hire(NewStaff wanted, SignedIn by) {
            var place = new Place(wanted.team(), wanted.posts(), wanted.capacity(), wanted.branch(), wanted.areas())
                    .withPost();
            places.require(place);
            if (!takesTwo(wanted.posts(), wanted.areas(), Map.of())) {
                return hire.handle(new Hire(wanted, by.id()));
            }
            var first = wanted.posts().stream()
                    .filter(post -> !takesTwo(List.of(post), Map.of(), Map.of()))
                    .toList();
            var id = hire.handle(new Hire(wanted.withPosts(first), by.id()));
            propose(staff.get(id), place, by);
            return id;
        }

        /** Whether it gives what no single person gives, or gives it where they did not have it. */
        boolean takesTwo(Collection<String> posts, Map<String, Area> areas, Map<Permission, Reach> before) {
            return rights.of(posts, areas).entrySet().stream()
                    .filter(given -> SENSITIVE.contains(given.getKey()))
                    .anyMatch(given ->
                            !before.getOrDefault(given.getKey(), Reach.NOWHERE).covers(given.getValue()));
        }

        private void propose(StaffView person, Place to, SignedIn by) {
            var act = Ids.next();
            appointments.add(act, person.id(), to);
            control.propose(
                    act,
                    new NewAct(
                            Appointment.CODE,
                            Subject.of(person.id()),
                            null,
                            person.name().zh() + " " + person.number(),
                            List.of(
                                    new Line("posts", String.join("、", person.posts()), String.join("、", to.posts())),
                                    new Line("team", person.team(), to.team()),
                                    new Line("areas", Areas.said(person.areas()), Areas.said(to.areas()))),
                            "岗位含敏感权限",
                            by));
        }
    }
}
