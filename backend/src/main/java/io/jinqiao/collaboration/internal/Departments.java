package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who answers for a department: the people of its team whose posts are for that. */
@Component
class Departments {

    private static final String HEAD = "department-head";
    private static final Set<String> POSTS = Set.of("department-staff", HEAD);

    private final Staff staff;

    Departments(Staff staff) {
        this.staff = staff;
    }

    /** Heads of the department, by number; the first one takes over what nobody took. */
    List<StaffId> heads(String department) {
        return people(department).stream()
                .filter(person -> person.posts().contains(HEAD))
                .map(StaffView::id)
                .toList();
    }

    /** Refuses with {@code collaboration.unknown-department} a team that answers nothing. */
    void demand(String department) {
        if (people(department).isEmpty()) {
            throw Refused.invalid("collaboration.unknown-department", "No department of that name answers requests");
        }
    }

    /** Refuses with {@code collaboration.not-of-department} whoever does not answer for it. */
    StaffId colleague(String department, StaffId person) {
        if (people(department).stream().noneMatch(each -> each.id().equals(person))) {
            throw Refused.invalid(
                    "collaboration.not-of-department", "That colleague does not answer for this department");
        }
        return person;
    }

    private List<StaffView> people(String department) {
        return staff.all().stream()
                .filter(person -> person.team().equals(department))
                .filter(person -> person.posts().stream().anyMatch(POSTS::contains))
                .toList();
    }
}
