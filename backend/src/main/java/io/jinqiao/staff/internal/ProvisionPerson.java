package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.internal.ChangePerson.Place;
import io.jinqiao.staff.internal.ScimRepository.Provisioned;
import io.jinqiao.web.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory brings somebody in, moves them or sees them off (ADR 0065): what one administrator does alone, and no more. What takes
 * two people it does not do.
 *
 * @param person null for somebody new
 * @param by the service account
 */
record ProvisionPerson(@Nullable StaffId person, ScimUser wanted, SignedIn by) {

    @UseCase
    static class Handler {

        private static final Set<Permission> WATCHES_OVER_PEOPLE =
                Set.of(Permission.MANAGE_STAFF, Permission.APPROVE_STAFF);

        private final ScimRepository people;
        private final Rights rights;
        private final CheckPlace places;
        private final Appoint.Handler appoint;
        private final Hire.Handler hire;
        private final ChangePerson.Handler change;

        Handler(
                ScimRepository people,
                Rights rights,
                CheckPlace places,
                Appoint.Handler appoint,
                Hire.Handler hire,
                ChangePerson.Handler change) {
            this.people = people;
            this.rights = rights;
            this.places = places;
            this.appoint = appoint;
            this.hire = hire;
            this.change = change;
        }

        /**
         * Refuses as {@link Hire}, {@link ChangePerson} and {@link CheckPlace#require} do, and with {@code staff.scim-malformed},
         * {@code staff.scim-immutable}, {@code staff.post-takes-two}, {@code staff.not-by-program}.
         */
        Provisioned handle(ProvisionPerson command) {
            var id = command.person();
            var then = id == null ? hire(command.wanted(), command.by().id()) : change(id, command);
            return people.get(then);
        }

        /** Without a post nothing is allowed; whoever is hired signs in by single sign-on or a password that is given to them. */
        private StaffId hire(ScimUser wanted, StaffId by) {
            if (Boolean.FALSE.equals(wanted.active())) {
                throw Refused.invalid("staff.scim-malformed", "Only who works here is brought in");
            }
            var name = wanted.name(new Bilingual("", ""));
            var posts = Objects.requireNonNullElse(wanted.posts(), List.<String>of());
            var team = Objects.requireNonNullElse(wanted.team(), "");
            var branch = Objects.requireNonNullElse(wanted.branch(), "");
            places.require(team, branch, posts, Map.of());
            if (appoint.takesTwo(posts, Map.of(), Map.of())) {
                throw takesTwo();
            }
            var person = new NewStaff(
                    Words.required(Objects.requireNonNullElse(wanted.username(), ""), 60)
                            .toLowerCase(Locale.ROOT),
                    Unguessable.password(),
                    Words.required(Objects.requireNonNullElse(wanted.number(), ""), 20),
                    name,
                    team,
                    posts,
                    List.of(),
                    0,
                    false,
                    branch,
                    Map.of());
            return hire.handle(new Hire(person, by));
        }

        private StaffId change(StaffId id, ProvisionPerson command) {
            var now = people.get(id);
            var person = now.person();
            var wanted = command.wanted();
            requireTheSame(person, wanted);
            var active = wanted.active() == null ? now.here() : wanted.active();
            var name = wanted.name(person.name());
            if (!now.here()) {
                if (active || !name.equals(person.name())) {
                    throw Refused.conflict("staff.scim-immutable", "Who has left is hired anew, under another name");
                }
                return id;
            }
            var to = place(person, wanted);
            if (active && to == null && name.equals(person.name())) {
                return id;
            }
            if (rights.of(person).stream().anyMatch(WATCHES_OVER_PEOPLE::contains)) {
                throw Refused.forbidden("staff.not-by-program", "No program changes who manages or approves staff");
            }
            var change = new ChangePerson(id, command.by().id());
            if (!active) {
                this.change.leave(change);
                return id;
            }
            if (!name.equals(person.name())) {
                this.change.rename(change, name);
            }
            if (to != null) {
                if (appoint.takesTwo(to.posts(), to.areas(), rights.own(person))) {
                    throw takesTwo();
                }
                this.change.move(change, to);
            }
            return id;
        }

        /** As in a file (ADR 0053): a shifted column is found before it moves anybody. */
        private static void requireTheSame(StaffView person, ScimUser wanted) {
            var same = (wanted.username() == null || wanted.username().equalsIgnoreCase(person.username()))
                    && (wanted.number() == null || wanted.number().equals(person.number()));
            if (!same) {
                throw Refused.invalid("staff.scim-immutable", "userName and employeeNumber do not change");
            }
        }

        /** Null where it stays as it is; posts that stay hold where they held. */
        private static @Nullable Place place(StaffView person, ScimUser wanted) {
            var posts = Objects.requireNonNullElse(wanted.posts(), person.posts());
            var areas = new HashMap<>(person.areas());
            areas.keySet().retainAll(posts);
            var to = new Place(
                    Objects.requireNonNullElse(wanted.team(), person.team()),
                    posts,
                    person.capacity(),
                    Objects.requireNonNullElse(wanted.branch(), person.branch()),
                    areas);
            return same(person, to) ? null : to;
        }

        private static boolean same(StaffView person, Place to) {
            return Set.copyOf(person.posts()).equals(Set.copyOf(to.posts()))
                    && person.team().equals(to.team())
                    && person.branch().equals(to.branch());
        }

        private static Refused takesTwo() {
            return Refused.forbidden("staff.post-takes-two", "Two people give such a post, at the desk");
        }
    }
}
