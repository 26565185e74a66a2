package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.events.OrganisationChanged;
import io.jinqiao.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Teams, branches and departments come and are called something else. */
@ModuleTest
@Import(StaffTime.class)
class OrganisationModuleTest {

    private static final String ROOT = "/api/desk/organisation";

    private final Staff staff;
    private final StaffDesk desk;
    private final SignInRepository signIns;
    private StaffDesk.Person admin;
    private String code = "";
    private String department = "";

    OrganisationModuleTest(Staff staff, SignInRepository signIns, MockMvcTester http) {
        this.staff = staff;
        this.signIns = signIns;
        this.desk = new StaffDesk(staff, http);
        admin = desk.new Person(StaffId.next(), "");
    }

    @BeforeEach
    void anAdministratorAddsATeamOfANewDepartment() {
        admin = desk.hire("administrator").signedInWithAllProofs(signIns);
        code = "t" + Ids.next().toString().substring(24);
        department = "部" + code;
        assertThat(team(code, department, "Dept " + code)).hasStatus(204);
    }

    @Test
    void aTeamAndABranchAreThereWithTheirFacts(AssertablePublishedEvents events) {
        assertThat(branch("b" + code)).hasStatus(204);
        assertThat(admin.get("/api/desk/teams")).bodyText().contains(code, department);
        assertThat(admin.get("/api/desk/branches")).bodyText().contains("b" + code);
        assertThat(events.ofType(OrganisationChanged.class)
                        .matching(it -> it.code().equals("b" + code) && it.before() == null))
                .hasSize(1);

        refused(team(code, department, "x"), 409, "staff.code-taken");
        refused(branch("b" + code), 409, "staff.code-taken");
        refused(team("Not A Code", department, "x"), 422, "staff.code-malformed");
        refused(team(code + "x", " ", "x"), 422, "web.text-missing");
    }

    @Test
    void aSecondTeamOfADepartmentIsInTheDepartmentAsItIsCalled() {
        assertThat(team(code + "-2", department, "Something else")).hasStatus(204);
        assertThat(staff.teams().stream()
                        .filter(team -> team.department().zh().equals(department))
                        .map(team -> team.department().en()))
                .containsExactly("Dept " + code, "Dept " + code);
    }

    @Test
    void aTeamAndABranchAreCalledSomethingElse(AssertablePublishedEvents events) {
        branch("b" + code);
        assertThat(admin.put(ROOT + "/teams/" + code, name("新名", "New name"))).hasStatus(204);
        assertThat(admin.put(ROOT + "/branches/b" + code, name("新支行", "New branch")))
                .hasStatus(204);

        assertThat(admin.get("/api/desk/teams")).bodyText().contains("New name");
        assertThat(admin.get("/api/desk/branches")).bodyText().contains("新支行");
        assertThat(events.ofType(OrganisationChanged.class)
                        .matching(it -> new Bilingual("新名", "New name").equals(it.name()) && it.before() != null))
                .hasSize(1);
        refused(admin.put(ROOT + "/teams/nowhere", name("新", "N")), 404, "staff.unknown-team");
        refused(admin.put(ROOT + "/branches/nowhere", name("新", "N")), 404, "staff.unknown-branch");
    }

    @Test
    void aDepartmentTakesItsReachAlongAndNeverAnothersName() {
        var lin = desk.hire("agent");
        assertThat(admin.put("/api/desk/people/%s/place".formatted(lin.id()), """
            { "team": "", "posts": ["agent"], "capacity": 3, "areas": { "agent": {
              "teams": [], "departments": ["%s"], "branches": [], "segments": [], "businesses": [] } } }
            """.formatted(department)))
                .hasStatus(204);
        team(code + "-o", "别" + code, "Other");

        refused(department("别" + code), 409, "staff.department-taken");
        assertThat(department("新" + department)).hasStatus(204);

        assertThat(staff.all().stream()
                        .filter(person -> person.id().equals(lin.id()))
                        .flatMap(person -> person.area("agent").departments().stream()))
                .containsExactly("新" + department);
        refused(department("又"), 404, "staff.unknown-department");
    }

    @Test
    void nobodyElseDoesIt() {
        var lin = desk.hire("agent").signedIn();
        assertThat(lin.put(ROOT + "/teams/" + code, name("新", "N"))).hasStatus(403);
    }

    private MvcTestResult team(String team, String zh, String en) {
        return admin.post(
                ROOT + "/teams",
                "{ \"code\": \"%s\", \"name\": %s, \"department\": %s }"
                        .formatted(team, name("组" + team, "Team"), name(zh, en)));
    }

    private MvcTestResult branch(String branch) {
        return admin.post(
                ROOT + "/branches", "{ \"code\": \"%s\", \"name\": %s }".formatted(branch, name("支行", "Branch")));
    }

    private MvcTestResult department(String zh) {
        return admin.put(
                ROOT + "/departments",
                "{ \"department\": \"%s\", \"name\": %s }".formatted(department, name(zh, "New")));
    }

    private static String name(String zh, String en) {
        return "{ \"zh\": \"%s\", \"en\": \"%s\" }".formatted(zh, en);
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
