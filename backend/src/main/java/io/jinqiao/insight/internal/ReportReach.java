package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Places;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Traits;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.web.SignedIn;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Numbers are the house's; people are named only to whom a post holds where these work, and themselves, and branches are told
 * apart only for whom a post holds in them.
 */
@Component
class ReportReach {

    private final Staff staff;

    ReportReach(Staff staff) {
        this.staff = staff;
    }

    Report only(Report report, By by, SignedIn me) {
        var reach = me.reach(Permission.READ_REPORTS);
        if (reach.isEverywhere()) {
            return report;
        }
        if (by.second() == Dimension.BRANCH) {
            return report.showingWithin(branch -> holdsIn(reach, branch));
        }
        return switch (by.first()) {
            case AGENT -> report.showing(people(reach, me)::contains);
            case BRANCH -> report.showing(branch -> holdsIn(reach, branch));
            case ALL, QUEUE, TEAM, CHANNEL, BUSINESS -> report;
        };
    }

    private static boolean holdsIn(Reach reach, String branch) {
        var code = branch.equals(Places.HEAD_OFFICE) ? "" : branch;
        return reach.admits(new Traits(null, null, code, null, null));
    }

    private Set<String> people(Reach reach, SignedIn me) {
        var departments = staff.teams().stream()
                .collect(Collectors.toMap(
                        TeamView::code, team -> team.department().zh()));
        return staff.all().stream()
                .filter(person -> person.id().equals(me.id()) || worksWithin(reach, person, departments))
                .map(StaffView::id)
                .map(StaffId::toString)
                .collect(Collectors.toSet());
    }

    private static boolean worksWithin(Reach reach, StaffView person, Map<String, String> departments) {
        return reach.admits(
                new Traits(person.team(), departments.getOrDefault(person.team(), ""), person.branch(), null, null));
    }
}
