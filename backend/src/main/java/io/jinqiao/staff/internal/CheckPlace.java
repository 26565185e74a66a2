package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.ChangePerson.Place;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A place must fit the house. It begins no transaction, so that whoever only asks what would become of a hundred places
 * can go on after one that does not fit.
 */
@Component
class CheckPlace {

    private final StaffRepository staff;
    private final Rights rights;

    CheckPlace(StaffRepository staff, Rights rights) {
        this.staff = staff;
        this.rights = rights;
    }

    /**
     * Refuses with {@code staff.unknown-post}, {@code staff.unknown-team}, {@code staff.unknown-branch}, {@code
     * staff.duties-clash}, and as {@link Areas#check} does.
     */
    void require(Place to) {
        require(to.team(), to.branch(), to.posts(), to.areas());
    }

    /** The same of whoever may be without a post. */
    void require(String team, String branch, List<String> posts, Map<String, Area> areas) {
        rights.require(posts);
        var teams = staff.teams();
        if (!team.isEmpty() && teams.stream().noneMatch(each -> each.code().equals(team))) {
            throw Refused.invalid("staff.unknown-team", "No team is called that");
        }
        var branches = staff.branches();
        if (!branch.isEmpty() && branches.stream().noneMatch(each -> each.code().equals(branch))) {
            throw Refused.invalid("staff.unknown-branch", "No branch is called that");
        }
        Areas.check(areas, posts, teams, branches);
    }
}
