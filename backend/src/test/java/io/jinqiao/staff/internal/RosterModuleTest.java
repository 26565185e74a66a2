package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.staff.internal.Roster.Outcome;
import io.jinqiao.staff.internal.Roster.Planned;
import io.jinqiao.staff.internal.Roster.Step;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Many people from one file. */
@ModuleTest
@Import(StaffTime.class)
class RosterModuleTest {

    private static final String HEAD = "工号,姓名,用户名,岗位,班组,机构,同时接待数,范围：机构,离岗\n";

    private final Staff staff;
    private final Roster roster;
    private final RosterKind kind;
    private final ProposeRoster.Handler propose;
    private final FakeTwoPersonControl control;
    private final StaffDesk desk;
    private StaffDesk.Person lin;
    private StaffDesk.Person chen;
    private SignedIn admin;
    private String fresh = "";

    RosterModuleTest(
            Staff staff,
            Roster roster,
            RosterKind kind,
            ProposeRoster.Handler propose,
            FakeTwoPersonControl control,
            MockMvcTester http) {
        this.staff = staff;
        this.roster = roster;
        this.kind = kind;
        this.propose = propose;
        this.control = control;
        this.desk = new StaffDesk(staff, http);
        lin = desk.hire("agent");
        chen = lin;
        admin = signedIn(lin.id(), Permission.MANAGE_STAFF);
    }

    @BeforeEach
    void linAndChenWorkHere() {
        staff.add(new TeamView("cards", new Bilingual("卡组", "Cards"), new Bilingual("客户服务中心", "Service centre")));
        staff.add(new BranchView("gulou", new Bilingual("古楼支行", "Gulou")));
        lin = desk.hire("agent");
        chen = desk.hire("agent");
        admin = signedIn(desk.hire("administrator").id(), Permission.MANAGE_STAFF);
        fresh = "r" + Ids.next().toString().substring(24);
    }

    @Test
    void everyLineSaysWhatWouldBecomeOfIt() {
        var plan = plan(HEAD
                + fresh + ",方晓," + fresh + ",agent,cards,gulou,3,gulou,\n"
                + lin.username() + ",林悦,,agent,cards,,5,,\n"
                + chen.username() + ",,,ticket-handler,cards,,5,,\n"
                + "x1,新人,x1,king,cards,,3,,\n"
                + "x2,新人,x2,agent|administrator,cards,,3,,\n"
                + "x3,=HYPERLINK(),x3,agent,cards,,3,,\n"
                + fresh + ",方晓," + fresh + ",agent,cards,gulou,3,gulou,\n"
                + "x4,,,,,,,,是\n");

        assertThat(plan)
                .extracting(Outcome::step)
                .containsExactly(
                        Step.HIRE,
                        Step.SAME,
                        Step.CHANGE,
                        Step.REFUSED,
                        Step.REFUSED,
                        Step.REFUSED,
                        Step.REFUSED,
                        Step.REFUSED);
        assertThat(plan)
                .extracting(Outcome::code)
                .containsExactly(
                        null,
                        null,
                        null,
                        "staff.unknown-post",
                        "staff.duties-clash",
                        "staff.file-formula",
                        "staff.file-twice",
                        "staff.unknown");
    }

    @Test
    void whatASecondPersonAgreesToHoldsAllAtOnceAndNobodyKnowsTheFirstPassword() {
        propose(HEAD
                + fresh + ",方晓," + fresh + ",agent,cards,gulou,3,gulou,\n"
                + lin.username() + ",,,,,,,,是\n"
                + chen.username() + ",林悦,,supervisor,cards,,5,,\n");
        assertThat(known(fresh)).isEmpty();

        control.decide(kind, signedIn(StaffId.next(), Permission.APPROVE_STAFF), true);

        assertThat(known(fresh)).hasValueSatisfying(hired -> {
            assertThat(hired.area("agent").branches()).containsExactly("gulou");
            assertThat(hired.branch()).isEqualTo("gulou");
        });
        assertThat(known(lin.username())).isEmpty();
        assertThat(known(chen.username()))
                .hasValueSatisfying(changed -> assertThat(changed.posts()).containsExactly("supervisor"));
        assertThat(desk.new Person(lin.id(), fresh).signIn(StaffDesk.PASSWORD)).hasStatus(401);
    }

    @Test
    void whereAnythingChangedMeanwhileNothingHappens() {
        propose(HEAD + fresh + ",方晓," + fresh + ",agent,cards,,3,,\n" + lin.username() + ",,,,,,,,是\n");
        staff.hire(new NewStaff(
                fresh,
                StaffDesk.PASSWORD,
                fresh,
                new Bilingual("别人", "Else"),
                "cards",
                List.of("agent"),
                List.of(),
                1));

        assertThatThrownBy(() -> control.decide(kind, signedIn(StaffId.next(), Permission.APPROVE_STAFF), true))
                .hasMessageContaining("changed");
        assertThat(known(lin.username())).isPresent();
    }

    @Test
    void nobodyIsInAFileThatTheyProposeOrApprove() {
        var me = new SignedIn(lin.id().value(), "林悦", "", Set.of(Permission.MANAGE_STAFF));
        assertThat(roster.plan(read(HEAD + lin.username() + ",林悦,,supervisor,cards,,5,,\n"), me.id()))
                .extracting(planned -> planned.outcome().code())
                .containsExactly("staff.not-for-oneself");

        propose(HEAD + chen.username() + ",林悦,,supervisor,cards,,5,,\n");
        assertThatThrownBy(() -> control.decide(kind, signedIn(chen.id(), Permission.APPROVE_STAFF), true))
                .hasMessageContaining("Another person");
    }

    @Test
    void aFileIsBoundedAndHoldsNoPasswords() {
        assertRefused("工号,密码\n1,x\n", "staff.file-password");
        assertRefused("工号,心情\n1,x\n", "staff.file-unknown-column");
        assertRefused("姓名\n林悦\n", "staff.file-no-header");
        assertRefused("", "staff.file-no-header");
        assertRefused("工号\n" + "1\n".repeat(RosterFile.PEOPLE + 1), "staff.file-too-many");
        assertRefused("工号\n" + "1".repeat(RosterFile.BYTES), "staff.file-too-large");
        assertThat(plan("number,name\n\"1,x\n2,y\n").getFirst().code()).startsWith("packs.quote");
    }

    private void assertRefused(String file, String code) {
        assertThatThrownBy(() -> read(file)).hasFieldOrPropertyWithValue("code", code);
    }

    private List<Outcome> plan(String file) {
        return roster.plan(read(file), admin.id()).stream()
                .map(Planned::outcome)
                .toList();
    }

    private void propose(String file) {
        propose.handle(new ProposeRoster(read(file), "季度调整", admin));
    }

    private static List<RosterLine> read(String file) {
        return RosterFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<StaffView> known(String number) {
        return staff.all().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    private static SignedIn signedIn(StaffId id, Permission permission) {
        return new SignedIn(id.value(), "某人", "", Set.of(permission));
    }
}
