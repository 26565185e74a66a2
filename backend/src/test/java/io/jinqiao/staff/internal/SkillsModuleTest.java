package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.events.SkillsChanged;
import io.jinqiao.testing.ModuleTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people can do, and until when. */
@ModuleTest
@Import(StaffTime.class)
class SkillsModuleTest {

    private static final LocalDate END = LocalDate.parse("2027-06-30");

    private final Staff staff;
    private final SignInRepository signIns;
    private final StaffDesk desk;
    private StaffDesk.Person admin;
    private StaffDesk.Person lin;

    SkillsModuleTest(Staff staff, SignInRepository signIns, MockMvcTester http) {
        this.staff = staff;
        this.signIns = signIns;
        this.desk = new StaffDesk(staff, http);
        admin = desk.new Person(StaffId.next(), "");
        lin = admin;
    }

    @BeforeEach
    void anAdministratorAndAnAgent() {
        admin = desk.hire("administrator").signedInWithAllProofs(signIns);
        lin = desk.hire("agent");
    }

    @Test
    void skillsAreKeptWithTheirLastDayAndTheFactSaysWhatWasBefore(AssertablePublishedEvents events) {
        assertThat(can(lin, "[{\"code\":\"card\",\"level\":2}]")).hasStatus(204);
        var better = "[{\"code\":\"card\",\"level\":4},{\"code\":\"fund\",\"level\":3,\"until\":\"2027-06-30\"}]";
        assertThat(can(lin, better)).hasStatus(204);
        assertThat(can(lin, better)).hasStatus(204);

        assertThat(staff.all().stream().filter(person -> person.id().equals(lin.id())))
                .singleElement()
                .satisfies(person ->
                        assertThat(person.skills()).containsExactly(new Skill("card", 4), new Skill("fund", 3, END)));
        assertThat(events.ofType(SkillsChanged.class)
                        .matching(fact -> fact.staff().equals(lin.id())))
                .hasSize(2);
        assertThat(events.ofType(SkillsChanged.class)
                        .matching(fact -> fact.before().contains("card=2")
                                && fact.skills().contains("fund=3@2027-06-30")))
                .hasSize(1);
    }

    @Test
    void aSkillCountsOnItsLastDayAndNotAfter() {
        var fund = new Skill("fund", 3, END);
        assertThat(fund.counts(END)).isTrue();
        assertThat(fund.counts(END.plusDays(1))).isFalse();
        assertThat(new Skill("card", 1).counts(END)).isTrue();
    }

    @Test
    void nobodyChangesTheirOwnAndNonsenseIsRefused() {
        refused(can(admin, "[{\"code\":\"card\",\"level\":5}]"), 403, "staff.not-for-oneself");
        refused(can(lin, "[{\"code\":\"card\",\"level\":6}]"), 422, "staff.skills-malformed");
        refused(can(lin, "[{\"code\":\"Card=1\",\"level\":1}]"), 422, "staff.skills-malformed");
        refused(
                can(lin, "[{\"code\":\"card\",\"level\":1},{\"code\":\"card\",\"level\":2}]"),
                422,
                "staff.skills-malformed");
        var agent = desk.hire("agent").signedInWithAllProofs(signIns);
        assertThat(agent.put("/api/desk/people/" + lin.id() + "/skills", "[]")).hasStatus(403);
    }

    private MvcTestResult can(StaffDesk.Person who, String skills) {
        return admin.put("/api/desk/people/" + who.id() + "/skills", skills);
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
