package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.web.Allowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues and teams, for whoever hands work on. */
@RestController
@Allowed({
    Permission.SERVE,
    Permission.WORK_TICKETS,
    Permission.READ_KNOWLEDGE,
    Permission.SEARCH_RECORDS,
    Permission.MANAGE_STAFF
})
class StaffController {

    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/api/desk/staff")
    List<StaffView> staff() {
        return staff.all();
    }

    @GetMapping("/api/desk/branches")
    List<BranchView> branches() {
        return staff.branches();
    }

    @GetMapping("/api/desk/teams")
    List<TeamView> teams() {
        return staff.teams();
    }
}
