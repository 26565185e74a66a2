package io.jinqiao.insight.internal;

import io.jinqiao.insight.internal.Rollup.Dimension;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Traits;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.web.SignedIn;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Numbers are the house's; people are named only to whom a post holds where these work, and themselves. */
@Component
class ReportReach {

    private final Staff staff;

    ReportReach(Staff staff) {
        this.staff = staff;
    }

    Report only(Report report, Dimension dimension, SignedIn me) {
        var reach = me.reach(Permission.READ_REPORTS);
        if (dimension != Dimension.AGENT || reach.isEverywhere()) {
            return report;
        }
        var departments = staff.teams().stream()
                .collect(Collectors.toMap(
                        TeamView::code, team -> team.department().zh()));
        var seen = staff.all().stream()
                .filter(person -> person.id().equals(me.id()) || worksWithin(reach, person, departments))
                .map(StaffView::id)
                .map(StaffId::toString)
                .collect(Collectors.toSet());
        return report.showing(seen::contains);
    }

    private static boolean worksWithin(Reach reach, StaffView person, Map<String, String> departments) {
        return reach.admits(
                new Traits(person.team(), departments.getOrDefault(person.team(), ""), person.branch(), null, null));
    }
}
