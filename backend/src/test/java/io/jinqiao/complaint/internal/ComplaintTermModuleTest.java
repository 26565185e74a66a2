package io.jinqiao.complaint.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.Account.Regime;
import io.jinqiao.complaint.Casework;
import io.jinqiao.complaint.ComplaintView.Grade;
import io.jinqiao.complaint.Complaints;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.Receipt.Door;
import io.jinqiao.complaint.events.ApprovalAsked;
import io.jinqiao.complaint.events.TermMissed;
import io.jinqiao.complaint.events.TermWarned;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who hears of a complaint's terms, who has it then, and who gives more time: as the rules that come with the product say. */
@ModuleTest
@Import(ComplaintNeighbours.class)
class ComplaintTermModuleTest {

    private static final String LAW = "complaint.cn-nfra";

    private static final String APPRAISAL = """
            { "why": "outside-appraisal", "reason": "笔迹送司法鉴定中心鉴定" }
            """;

    private final Complaints complaints;
    private final Casework casework;
    private final AskExtension.Handler extend;
    private final ApprovalRepository approvals;
    private final FakeCustomers customers;
    private final Clocks clocks;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final StaffId luo;
    private final SignedIn song;
    private final SignedIn shen;
    private CustomerId wang;

    ComplaintTermModuleTest(
            Complaints complaints,
            Casework casework,
            AskExtension.Handler extend,
            ApprovalRepository approvals,
            FakeCustomers customers,
            FakeStaff staff,
            Clocks clocks,
            MovableClock clock,
            MockMvcTester http) {
        this.complaints = complaints;
        this.casework = casework;
        this.extend = extend;
        this.approvals = approvals;
        this.customers = customers;
        this.clocks = clocks;
        this.clock = clock;
        this.http = http;
        luo = staff.named("luo").id();
        song = Asking.staff(
                staff.named("song").id(), "complaints", Permission.HANDLE_COMPLAINTS, Permission.APPROVE_COMPLAINTS);
        shen = Asking.staff(staff.named("shen").id(), "", Permission.APPROVE_FURTHER_EXTENSIONS);
        wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
    }

    @Test
    void whoHandlesItAndTheHeadHearOfATermAboutToBeMissed(Scenario scenario) {
        var id = taken();
        scenario.publish(warned(id, 80))
                .andWaitForEventOfType(TermWarned.class)
                .matching(news -> news.complaint().equals(id))
                .toArriveAndVerify(news -> {
                    assertThat(news.told()).containsExactly(luo, song.id());
                    assertThat(news.says()).containsEntry("percent", "80").containsEntry("term", LAW);
                });
    }

    @Test
    void aMissedTermReachesTheSeniorManagerTooAndPutsItIntoTheHeadsHands(Scenario scenario) {
        var id = taken();
        scenario.publish(broken(id))
                .andWaitForEventOfType(TermMissed.class)
                .matching(news -> news.complaint().equals(id))
                .toArriveAndVerify(news -> assertThat(news.told()).containsExactly(luo, song.id(), shen.id()));
        await().untilAsserted(() -> assertThat(complaints.get(id).owner()).isEqualTo(song.id()));
    }

    @Test
    void theFirstExtensionIsTheHeadsAndTheSecondTheSeniorManagers(Scenario scenario) {
        var id = taken();
        var due = due(id);
        ask(id, 15);
        refused(decide(shen, id), "complaint.no-approver");
        assertThat(decide(song, id)).hasStatusOk();

        scenario.stimulate(() -> ask(id, 30))
                .andWaitForEventOfType(ApprovalAsked.class)
                .matching(asked ->
                        asked.complaint().equals(id) && asked.approver().equals("SENIOR"))
                .toArriveAndVerify(asked -> assertThat(asked.told()).containsExactly(shen.id()));
        refused(decide(song, id), "complaint.no-senior-approver");
        assertThat(due(id)).isEqualTo(due.plus(Duration.ofDays(15)));
        assertThat(decide(shen, id)).hasStatusOk();
        assertThat(due(id)).isEqualTo(due.plus(Duration.ofDays(45)));
    }

    @Test
    void theSeniorManagerSeesWhatIsTheirsToDecideAndTheCaseAndNoMore() {
        var ordinary = taken();
        ask(ordinary, 10);
        var further = taken();
        ask(further, 10);
        decide(song, further);
        ask(further, 10);

        assertThat(get(shen, "/approvals")).hasStatusOk().bodyJson().satisfies(list -> {
            assertThat(list).extractingPath("$[*].approval.complaint").asArray().contains(further.toString());
            assertThat(list).extractingPath("$[*].approval.complaint").asArray().doesNotContain(ordinary.toString());
        });
        assertThat(get(shen, "/" + further)).hasStatusOk();
        assertThat(get(shen, "?view=all")).hasStatus(403);
    }

    @Test
    void timeStandsStillForAnOutsideAppraisalOnceTheHeadAllowedIt() {
        var id = taken();
        var due = due(id);
        refused(
                post(handler(), id, "/pause", APPRAISAL.replace("outside-appraisal", "holiday")),
                409,
                "complaint.no-pause");
        assertThat(post(handler(), id, "/pause", APPRAISAL)).hasStatusOk();
        assertThat(law(id).pausedSince()).isNull();
        refused(decide(handler(), id), "complaint.own-wish");

        assertThat(decide(song, id)).hasStatusOk();
        assertThat(law(id).pausedSince()).isNotNull();
        refused(post(handler(), id, "/pause", APPRAISAL), 409, "complaint.no-pause");
        clock.move(Duration.ofDays(3));
        assertThat(post(handler(), id, "/pause/end", "")).hasStatusOk();

        assertThat(law(id).pausedSince()).isNull();
        assertThat(due(id)).isEqualTo(due.plus(Duration.ofDays(3)));
    }

    @Test
    void aNoLetsTimeRunOn() {
        var id = taken();
        post(handler(), id, "/pause", APPRAISAL);

        assertThat(decide(song, id, "{ \"approved\": false, \"remark\": \"无需鉴定\" }"))
                .hasStatusOk();

        assertThat(law(id).pausedSince()).isNull();
    }

    @Test
    void moreTimeIsAskedForOnceAtATime() {
        var id = taken();
        ask(id, 10);
        assertThatThrownBy(() -> ask(id, 5))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("complaint.asked-already"));
    }

    @Test
    void moneyAboveWhatAHeadMayGrantIsTheSeniorManagersToDecide() {
        var id = taken();
        casework.investigate(id, "系统误扣", "管理办法", "FULLY", luo);
        casework.propose(id, "退还并补偿", 1_500_000, luo);

        refused(decide(song, id), "complaint.no-senior-approver");
        assertThat(decide(shen, id)).hasStatusOk();
    }

    private void ask(ComplaintId id, int days) {
        extend.handle(new AskExtension(id, Clerk.handling(luo), days, "需调取录音"));
    }

    private SignedIn handler() {
        return Asking.staff(luo, "complaints", Permission.HANDLE_COMPLAINTS);
    }

    private MvcTestResult post(SignedIn by, ComplaintId id, String path, String content) {
        return http.post()
                .uri("/api/desk/complaints/" + id + path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private MvcTestResult decide(SignedIn by, ComplaintId id) {
        return decide(by, id, "{ \"approved\": true, \"remark\": \"\" }");
    }

    private MvcTestResult decide(SignedIn by, ComplaintId id, String verdict) {
        var waiting = approvals.of(id).stream()
                .filter(approval -> approval.decidedAt() == null)
                .findFirst()
                .orElseThrow();
        return http.post()
                .uri("/api/desk/complaints/approvals/" + waiting.id() + "/decision")
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(verdict)
                .exchange();
    }

    private MvcTestResult get(SignedIn by, String path) {
        return http.get().uri("/api/desk/complaints" + path).with(Asking.as(by)).exchange();
    }

    private static void refused(MvcTestResult answer, String code) {
        refused(answer, 403, code);
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private ClockWarned warned(ComplaintId id, int percent) {
        var clock = law(id);
        return new ClockWarned(
                clock.id(),
                clock.subject(),
                clock.term(),
                clock.dueAt(),
                percent,
                clocks.rule(LAW).escalation(percent),
                wang,
                null,
                Actor.SYSTEM,
                clock.dueAt());
    }

    private ClockBroken broken(ComplaintId id) {
        var clock = law(id);
        return new ClockBroken(
                clock.id(),
                clock.subject(),
                clock.term(),
                clock.dueAt(),
                clocks.rule(LAW).escalation(100),
                wang,
                null,
                Actor.SYSTEM,
                clock.dueAt());
    }

    private Instant due(ComplaintId id) {
        return law(id).dueAt();
    }

    private ClockView law(ComplaintId id) {
        return clocks.of(Subject.of(id)).stream()
                .filter(clock -> clock.term().equals(LAW))
                .findFirst()
                .orElseThrow();
    }

    private ComplaintId taken() {
        var account = new Account(
                CaseType.COMPLAINT,
                Regime.ORDINARY,
                "年费争议",
                "没开通过的卡收了年费",
                "退费",
                null,
                List.of(),
                "",
                List.of(),
                List.of(),
                null);
        var id = complaints.file(
                new NewComplaint(wang, null, Receipt.at(Door.PHONE), Filer.COMPLAINANT, account, null, Actor.of(luo)));
        casework.grade(id, Grade.ORDINARY, "133", "02", "03", luo);
        casework.take(id, luo);
        return id;
    }
}
