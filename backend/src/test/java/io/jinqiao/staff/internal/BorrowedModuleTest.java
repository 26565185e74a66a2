package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.jinqiao.control.spi.StandIns;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.events.EmergencyTaken;
import io.jinqiao.staff.internal.ChangePerson.Place;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people have beside their posts, from when until when, and who may not decide because of it. */
@ModuleTest
@Import(StaffTime.class)
class BorrowedModuleTest {

    private final Staff staff;
    private final StaffRepository people;
    private final StaffDesk desk;
    private final SignInRepository signIns;
    private final StandIns standIns;
    private final EndDueBorrowed.Handler due;
    private final HeardEndings endings;
    private final MovableClock clock;
    private StaffDesk.Person zhou;
    private StaffDesk.Person lin;
    private StaffDesk.Person shen;

    BorrowedModuleTest(
            Staff staff,
            StaffRepository people,
            SignInRepository signIns,
            StandIns standIns,
            EndDueBorrowed.Handler due,
            HeardEndings endings,
            MovableClock clock,
            MockMvcTester http) {
        this.staff = staff;
        this.people = people;
        this.desk = new StaffDesk(staff, http);
        this.signIns = signIns;
        this.standIns = standIns;
        this.due = due;
        this.endings = endings;
        this.clock = clock;
        zhou = desk.hire("supervisor");
        lin = zhou;
        shen = zhou;
    }

    @BeforeEach
    void zhouLeadsLinServesShenWatches() {
        zhou = desk.hire("supervisor").signedInWithAllProofs(signIns);
        lin = desk.hire("agent").signedIn();
        shen = desk.hire("security-officer").signedInWithAllProofs(signIns);
    }

    @Test
    void whatIsLentHoldsFromItsBeginningToItsEndAndNotAMomentLonger() {
        var from = clock.instant().plus(Duration.ofMinutes(2));
        assertThat(lend(zhou, lin, "APPROVE_CUSTOMER_CHANGES", from, from.plus(Duration.ofMinutes(5))))
                .hasStatusOk();
        assertThat(may(lin, "APPROVE_CUSTOMER_CHANGES")).isFalse();
        clock.move(Duration.ofMinutes(2));
        assertThat(may(lin, "APPROVE_CUSTOMER_CHANGES")).isTrue();
        clock.move(Duration.ofMinutes(5).minusMillis(1));
        assertThat(may(lin, "APPROVE_CUSTOMER_CHANGES")).isTrue();
        clock.move(Duration.ofMillis(1));
        assertThat(may(lin, "APPROVE_CUSTOMER_CHANGES")).isFalse();
    }

    @Test
    void itsEndIsAFactWhoeverEndsIt() {
        lendNow("APPROVE_CUSTOMER_CHANGES");
        assertThat(endings.of(lin.id())).isEmpty();
        clock.move(Duration.ofMinutes(10));
        while (due.handle(new EndDueBorrowed())) {
            assertThat(may(lin, "APPROVE_CUSTOMER_CHANGES")).isFalse();
        }
        await().untilAsserted(() -> assertThat(endings.of(lin.id())).hasSize(1));
    }

    @Test
    void eitherEndsItBeforeItsTime() {
        lendNow("SEARCH_RECORDS");
        assertThat(may(lin, "SEARCH_RECORDS")).isTrue();
        var id = id(lin.get("/api/me/borrowed"), "$.lendings[0].id");
        refused(shenless().post("/api/me/lendings/" + id + "/end", ""), "staff.unknown-lending");
        assertThat(zhou.post("/api/me/lendings/" + id + "/end", "")).hasStatusOk();
        assertThat(may(lin, "SEARCH_RECORDS")).isFalse();
    }

    @Test
    void oneLendsOnlyWhatIsOnesOwnAndMayBeLent() {
        var now = clock.instant();
        var later = now.plus(Duration.ofHours(1));
        refused(lend(lin, zhou, "SEARCH_RECORDS", now, later), "staff.not-yours-to-lend");
        refused(lend(zhou, zhou, "SEARCH_RECORDS", now, later), "staff.not-for-oneself");
        refused(lend(zhou, lin, "WATCH_FLOOR", now, later), "staff.not-lendable");
        refused(lend(zhou, lin, "SEARCH_RECORDS", now, now), "staff.lending-times");
        refused(lend(zhou, lin, "SEARCH_RECORDS", now, now.plus(Duration.ofDays(32))), "staff.lending-times");
        lendNow("SEARCH_RECORDS");
        refused(lend(lin, shen, "SEARCH_RECORDS", now, later), "staff.not-yours-to-lend");
    }

    @Test
    void separatedDutiesAndFactorsHoldAcrossIt() {
        var admin = desk.hire("administrator");
        var now = clock.instant();
        var later = now.plus(Duration.ofHours(1));
        refused(lend(zhou, admin, "SERVE", now, later), "staff.duties-clash");
        refused(lend(zhou, admin, "EXPORT_RECORDS", now, later), "staff.duties-clash");
        refused(lend(zhou, lin, "EXPORT_RECORDS", now, later), "staff.borrower-needs-factor");
    }

    @Test
    void whatIsLentHoldsWhereTheLendersDoesAndAnEmergencyWhereOnesOwnDo() {
        staff.add(new BranchView("gulou", new Bilingual("古楼支行", "Gulou")));
        staff.add(new BranchView("chengnan", new Bilingual("城南支行", "Chengnan")));
        place(zhou, "supervisor", "gulou");
        place(lin, "agent", "chengnan");
        lendNow("SEARCH_RECORDS");

        assertThat(limit(lin, "SEARCH_RECORDS")).containsExactly("gulou");
        assertThat(take("HANDLE_COMPLAINTS", 10, "客户资金正被转走，联系不上主管")).hasStatusOk();
        assertThat(limit(lin, "HANDLE_COMPLAINTS")).containsExactly("chengnan");
        assertThat(limit(lin, "SERVE")).containsExactly("chengnan");
    }

    @Test
    void whoIsLentWhatTheyHaveElsewhereHasItInBoth() {
        staff.add(new BranchView("gulou", new Bilingual("古楼支行", "Gulou")));
        staff.add(new BranchView("chengnan", new Bilingual("城南支行", "Chengnan")));
        place(zhou, "supervisor", "gulou");
        place(lin, "agent", "chengnan");
        lendNow("READ_CUSTOMERS");

        assertThat(limit(lin, "READ_CUSTOMERS")).containsExactlyInAnyOrder("chengnan", "gulou");
    }

    private void place(StaffDesk.Person person, String post, String branch) {
        var area = new Area(Set.of(), Set.of(), Set.of(branch), Set.of(), Set.of());
        people.move(person.id(), new Place("", List.of(post), 3, "", Map.of(post, area)));
    }

    private static List<String> limit(StaffDesk.Person person, String permission) {
        try {
            return JsonPath.read(
                    person.get("/api/me").getResponse().getContentAsString(),
                    "$.limits." + permission + ".areas[*].branches[*]");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTwoCountAsOneForWhateverWasProposedMeanwhile() {
        var before = clock.instant();
        clock.move(Duration.ofSeconds(1));
        lendNow("APPROVE_CUSTOMER_CHANGES");
        var meanwhile = clock.instant();
        assertThat(standIns.oneActsForTheOther(lin.id(), zhou.id(), before)).isTrue();
        assertThat(standIns.oneActsForTheOther(zhou.id(), lin.id(), before)).isTrue();
        assertThat(standIns.oneActsForTheOther(lin.id(), shen.id(), before)).isFalse();
        clock.move(Duration.ofHours(2));
        assertThat(standIns.oneActsForTheOther(zhou.id(), lin.id(), meanwhile)).isTrue();
        assertThat(standIns.oneActsForTheOther(zhou.id(), lin.id(), clock.instant()))
                .isFalse();
    }

    @Test
    void anEmergencyHoldsForMinutesAndSecurityHearsOfItAtOnce(AssertablePublishedEvents events) {
        refused(take("EXPORT_RECORDS", 10, "客户资金正被转走"), "staff.not-in-emergency");
        refused(take("SEARCH_RECORDS", 61, "客户资金正被转走"), "staff.emergency-minutes");
        refused(take("SEARCH_RECORDS", 10, "急"), "staff.emergency-reason");
        refused(take("SERVE", 10, "客户资金正被转走，联系不上主管"), "staff.emergency-has");
        assertThat(take("SEARCH_RECORDS", 10, "客户资金正被转走，联系不上主管")).hasStatusOk();
        assertThat(may(lin, "SEARCH_RECORDS")).isTrue();
        assertThat(events.ofType(EmergencyTaken.class)
                        .matching(EmergencyTaken::told, told -> told.contains(shen.id()) && !told.contains(lin.id())))
                .hasSize(1);
        refused(take("WATCH_FLOOR", 10, "客户资金正被转走，联系不上主管"), "staff.emergency-under-way");
        clock.move(Duration.ofMinutes(10));
        assertThat(may(lin, "SEARCH_RECORDS")).isFalse();
    }

    @Test
    void somebodyElseLooksAtItAfterwardsOnce() {
        assertThat(take("SEARCH_RECORDS", 10, "客户资金正被转走，联系不上主管")).hasStatusOk();
        var id = id(lin.get("/api/me/borrowed"), "$.emergencies[0].id");
        refused(review(shen, id), "staff.emergency-under-way");
        clock.move(Duration.ofMinutes(10));
        refused(review(lin, id), "web.not-permitted");
        assertThat(review(shen, id)).hasStatusOk();
        refused(review(shen, id), "staff.reviewed-already");
    }

    private StaffDesk.Person shenless() {
        return desk.hire("agent").signedIn();
    }

    private void lendNow(String permission) {
        var now = clock.instant();
        assertThat(lend(zhou, lin, permission, now, now.plus(Duration.ofMinutes(10))))
                .hasStatusOk();
    }

    private static MvcTestResult lend(
            StaffDesk.Person lender, StaffDesk.Person to, String permission, Instant from, Instant until) {
        return lender.post("/api/me/lendings", """
            { "to": "%s", "permissions": ["%s"], "from": "%s", "until": "%s", "reason": "休假" }
            """.formatted(to.id(), permission, from, until));
    }

    private MvcTestResult take(String permission, int minutes, String reason) {
        return lin.post("/api/me/emergencies", """
            { "permission": "%s", "minutes": %d, "reason": "%s" }
            """.formatted(permission, minutes, reason));
    }

    private static MvcTestResult review(StaffDesk.Person by, String id) {
        return by.post("/api/desk/emergencies/" + id + "/review", """
            { "justified": true, "finding": "核对录音与工单，属实" }
            """);
    }

    private static boolean may(StaffDesk.Person person, String permission) {
        var answer = person.get("/api/me");
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString().contains('"' + permission + '"');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MvcTestResult answer, String path) {
        assertThat(answer).hasStatusOk();
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(MvcTestResult answer, String code) {
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
