package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.StaffView;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may do at this moment, and what nobody may. */
@Component
class Rights {

    private final HouseRules rules;
    private final Borrowings borrowings;
    private final Clock clock;

    Rights(HouseRules rules, Borrowings borrowings, Clock clock) {
        this.rules = rules;
        this.borrowings = borrowings;
        this.clock = clock;
    }

    /**
     * Everything somebody may now: what their posts allow, what is lent to them, what they took in an emergency.
     *
     * @param reaches where each of the permissions holds
     * @param marks of what is not their own, for the record
     */
    record Now(Map<Permission, Reach> reaches, Set<String> marks) {

        static final Now NOTHING = new Now(Map.of(), Set.of());

        Set<Permission> permissions() {
            return Set.copyOf(reaches.keySet());
        }

        /** Of those that hold not everywhere. */
        Map<Permission, Reach> limits() {
            var limits = new EnumMap<Permission, Reach>(Permission.class);
            limits.putAll(reaches);
            limits.values().removeIf(Reach::isEverywhere);
            return limits;
        }
    }

    /** Together with what is borrowed; what would clash with their duties is not had. */
    Now now(StaffView person) {
        var own = own(person);
        var borrowed = borrowings.of(person.id(), clock.instant());
        if (borrowed.isEmpty()) {
            return new Now(own, Set.of());
        }
        var all = own;
        var marks = new HashSet<String>();
        var duties = rules.inForce(DutyMatrix.class);
        for (var each : borrowed) {
            var more = new EnumMap<>(all);
            had(each, person).forEach((permission, reach) -> more.merge(permission, reach, Reach::and));
            if (duties.allows(more.keySet()) && !more.equals(all)) {
                all = more;
                marks.add(each.mark());
            }
        }
        return new Now(all, Set.copyOf(marks));
    }

    /**
     * Nobody lends what they have no longer, nor elsewhere than they have it; what is taken in an emergency holds where any of the
     * person's own posts does.
     */
    private Map<Permission, Reach> had(Borrowed borrowed, StaffView person) {
        var lender = borrowed.lender();
        var had = new EnumMap<Permission, Reach>(Permission.class);
        if (lender != null) {
            had.putAll(of(lender.posts(), lender.areas()));
            had.keySet().retainAll(borrowed.permissions());
        } else {
            borrowed.permissions().forEach(permission -> had.put(permission, anywhere(person)));
        }
        return had;
    }

    /** Where any of their own posts holds. */
    private static Reach anywhere(StaffView person) {
        return person.posts().stream().map(post -> Reach.of(person.area(post))).reduce(Reach.NOWHERE, Reach::and);
    }

    /** By their own posts alone, and where. */
    EnumMap<Permission, Reach> own(StaffView person) {
        return of(person.posts(), person.areas());
    }

    /** What these posts allow, and where. */
    EnumMap<Permission, Reach> of(Collection<String> posts, Map<String, Area> areas) {
        var book = rules.inForce(PostBook.class);
        var all = new EnumMap<Permission, Reach>(Permission.class);
        for (var post : posts) {
            var reach = Reach.of(areas.getOrDefault(post, Area.EVERYWHERE));
            book.permissions(List.of(post)).forEach(permission -> all.merge(permission, reach, Reach::and));
        }
        return all;
    }

    /** By their own posts alone. */
    Set<Permission> of(StaffView person) {
        return of(person.posts());
    }

    Set<Permission> of(Collection<String> posts) {
        return rules.inForce(PostBook.class).permissions(posts);
    }

    boolean asksSecondFactor(Collection<Permission> permissions) {
        return rules.signIn().asksSecondFactor(Set.copyOf(permissions));
    }

    /** Refuses with {@code staff.duties-clash} what this person must not have beside what they have. */
    void requireTogether(StaffView person, Collection<Permission> more) {
        var all = new HashSet<>(now(person).permissions());
        all.addAll(more);
        rules.inForce(DutyMatrix.class).require(all);
    }

    /** Refuses with {@code staff.unknown-post}, {@code staff.duties-clash} what nobody may be employed as. */
    Set<Permission> require(Collection<String> posts) {
        var book = rules.inForce(PostBook.class);
        if (!posts.stream().allMatch(book::knows)) {
            throw Refused.invalid("staff.unknown-post", "No post is called that");
        }
        var permissions = book.permissions(posts);
        rules.inForce(DutyMatrix.class).require(permissions);
        return permissions;
    }
}
