package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.StaffView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts as groups, for a directory (ADR 0071). */
@Component
class ReadGroups {

    private final HouseRules rules;
    private final StaffRepository staff;

    ReadGroups(HouseRules rules, StaffRepository staff) {
        this.rules = rules;
        this.staff = staff;
    }

    /** @param members who work here and have the post, by number */
    record Group(String code, List<StaffView> members) {}

    /** @param named a code, whatever its case; null for all */
    List<Group> all(@Nullable String named) {
        var people = staff.all();
        return rules.inForce(PostBook.class).posts().stream()
                .map(PostBook.Sheet::code)
                .filter(code -> named == null || code.equalsIgnoreCase(named))
                .map(code -> new Group(
                        code,
                        people.stream()
                                .filter(person -> person.posts().contains(code))
                                .toList()))
                .toList();
    }

    /** Refuses with {@code staff.scim-unknown}. */
    Group get(String code) {
        return all(code).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("staff.scim-unknown", "No post is called that"));
    }
}
