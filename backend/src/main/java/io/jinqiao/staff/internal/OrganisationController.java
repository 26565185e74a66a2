package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.internal.ChangeOrganisation.AddBranch;
import io.jinqiao.staff.internal.ChangeOrganisation.AddTeam;
import io.jinqiao.staff.internal.ChangeOrganisation.RenameBranch;
import io.jinqiao.staff.internal.ChangeOrganisation.RenameDepartment;
import io.jinqiao.staff.internal.ChangeOrganisation.RenameTeam;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Teams, branches and departments: added and called something else; everybody reads them as {@link StaffController} says. */
@RestController
@RequestMapping("/api/desk/organisation")
@Allowed(Permission.MANAGE_STAFF)
@ResponseStatus(HttpStatus.NO_CONTENT)
class OrganisationController {

    private final ChangeOrganisation.Handler change;

    OrganisationController(ChangeOrganisation.Handler change) {
        this.change = change;
    }

    record NewTeam(String code, Bilingual name, Bilingual department) {}

    record NewBranch(String code, Bilingual name) {}

    record DepartmentName(String department, Bilingual name) {}

    @PostMapping("/teams")
    void addTeam(@RequestBody NewTeam team, @AuthenticationPrincipal SignedIn me) {
        change.handle(new AddTeam(team.code(), team.name(), team.department(), me.id()));
    }

    @PutMapping("/teams/{code}")
    void renameTeam(@PathVariable String code, @RequestBody Bilingual name, @AuthenticationPrincipal SignedIn me) {
        change.handle(new RenameTeam(code, name, me.id()));
    }

    @PostMapping("/branches")
    void addBranch(@RequestBody NewBranch branch, @AuthenticationPrincipal SignedIn me) {
        change.handle(new AddBranch(branch.code(), branch.name(), me.id()));
    }

    @PutMapping("/branches/{code}")
    void renameBranch(@PathVariable String code, @RequestBody Bilingual name, @AuthenticationPrincipal SignedIn me) {
        change.handle(new RenameBranch(code, name, me.id()));
    }

    /** Departments have no code of their own: they go by their Chinese name. */
    @PutMapping("/departments")
    void renameDepartment(@RequestBody DepartmentName renamed, @AuthenticationPrincipal SignedIn me) {
        change.handle(new RenameDepartment(renamed.department(), renamed.name(), me.id()));
    }
}
