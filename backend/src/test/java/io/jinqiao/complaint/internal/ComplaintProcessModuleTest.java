package io.jinqiao.complaint.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.collaboration.Askable;
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
import io.jinqiao.complaint.Receipt.Forwarded;
import io.jinqiao.complaint.Receipt.Regulator;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Done;
import io.jinqiao.process.FakeProcesses;
import io.jinqiao.process.WhereView;
import io.jinqiao.process.WhereView.State;
import io.jinqiao.process.WhereView.Stay;
import io.jinqiao.process.events.StepReached;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.Scenario;

/** Where a complaint stands in its process, and whom else it may be asked about. */
@ModuleTest
@Import(ComplaintNeighbours.class)
class ComplaintProcessModuleTest {

    private final Complaints complaints;
    private final Casework casework;
    private final FakeProcesses processes;
    private final FakeCustomers customers;
    private final WithdrawComplaint.Handler withdraw;
    private final Askable asked;
    private final StaffId luo;
    private final StaffId cai;
    private final StaffId song;
    private CustomerId wang;

    ComplaintProcessModuleTest(
            Complaints complaints,
            Casework casework,
            FakeProcesses processes,
            FakeCustomers customers,
            FakeStaff staff,
            WithdrawComplaint.Handler withdraw,
            Askable asked) {
        this.withdraw = withdraw;
        this.complaints = complaints;
        this.casework = casework;
        this.processes = processes;
        this.customers = customers;
        this.asked = asked;
        this.luo = staff.named("luo").id();
        this.cai = staff.named("cai").id();
        this.song = staff.named("song").id();
        this.wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
    }

    @AfterEach
    void theEngineIsBack() {
        processes.engineIsAway(false);
    }

    @Test
    void itStandsWhereItsStateSaysFromFilingToClosing() {
        var id = filed(Receipt.at(Door.PHONE));
        assertThat(at(id)).isEqualTo("received");
        graded(id, Grade.ORDINARY);
        casework.take(id, luo);
        assertThat(at(id)).isEqualTo("investigating");
        investigated(id);
        assertThat(at(id)).isEqualTo("proposed");
        casework.propose(id, "退回年费并致歉", 30_000, luo);
        assertThat(at(id)).as("compensation waits for a second person").isEqualTo("proposed");
        casework.approve(id, song);
        assertThat(at(id)).isEqualTo("agreed");
        casework.answer(id, true, "");
        casework.resolve(id, "已退回", luo);
        assertThat(at(id)).isEqualTo("told");
        casework.writeDecision(id, luo);
        casework.approve(id, cai);
        assertThat(at(id)).isEqualTo("satisfied");
        casework.rate(id, true, 5, "");
        casework.close(id, "", luo);

        assertThat(where(id).state()).isEqualTo(State.ENDED);
        assertThat(processes.done(Subject.of(id)))
                .extracting(Done::step, Done::by)
                .contains(tuple("graded", Actor.of(cai)), tuple("satisfied", Actor.of(wang)));
    }

    @Test
    void aCustomerWhoDoesNotAgreeLeadsBackAndANewSolutionForward() {
        var id = filed(Receipt.at(Door.PHONE));
        graded(id, Grade.ORDINARY);
        casework.take(id, luo);
        investigated(id);
        casework.propose(id, "致歉", 0, luo);
        casework.answer(id, false, "不够");
        assertThat(at(id)).isEqualTo("investigating");
        casework.propose(id, "致歉并退费", 0, luo);
        assertThat(at(id)).isEqualTo("agreed");
    }

    @Test
    void whatTurnsOutToBeUrgentGoesTheUrgentWay() {
        var id = filed(Receipt.at(Door.PHONE));
        assertThat(where(id).process()).isEqualTo("complaint");
        graded(id, Grade.URGENT);
        assertThat(where(id).process()).isEqualTo("complaint-urgent");
        assertThat(at(id)).isEqualTo("investigating");

        var forwarded = filed(new Receipt(Door.REGULATOR, new Forwarded(Regulator.NFRA, "甬金消保转〔2026〕9 号")));
        graded(forwarded, Grade.URGENT);
        assertThat(where(forwarded).process()).isEqualTo("complaint-forwarded");
    }

    @Test
    void anEngineThatIsAwayHoldsNothingUpAndCatchesUp(Scenario scenario) {
        var id = filed(Receipt.at(Door.PHONE));
        processes.engineIsAway(true);
        graded(id, Grade.ORDINARY);
        casework.take(id, luo);
        investigated(id);
        assertThat(at(id)).isEqualTo("received");

        processes.engineIsAway(false);
        scenario.publish(new StepReached(
                        Subject.of(id), "complaint", 1, "received", "", null, null, Actor.SYSTEM, Instant.EPOCH))
                .andWaitForStateChange(() -> at(id), "proposed"::equals);
    }

    @Test
    void whatEndsOnItsWayLeavesItsProcess() {
        var id = filed(Receipt.at(Door.PHONE));
        graded(id, Grade.ORDINARY);
        withdraw.handle(new WithdrawComplaint(id, Actor.of(wang), "已自行解决"));

        assertThat(where(id).state()).isEqualTo(State.ENDED);
        assertThat(where(id).endReason()).isEqualTo("已自行解决");
    }

    @Test
    void itsOwnerAndTheHeadsAskOtherDepartmentsAboutIt() {
        var id = filed(Receipt.at(Door.PHONE));
        graded(id, Grade.ORDINARY);
        casework.take(id, luo);

        assertThat(asked.of(id.value(), handler(luo)).mayAsk()).isTrue();
        assertThat(asked.of(id.value(), handler(luo)).customer()).isEqualTo(wang);
        assertThat(asked.of(id.value(), handler(cai)).mayAsk()).isFalse();
        assertThat(asked.of(
                                id.value(),
                                Asking.staff(
                                        song,
                                        "complaints",
                                        Permission.HANDLE_COMPLAINTS,
                                        Permission.APPROVE_COMPLAINTS))
                        .mayAsk())
                .isTrue();
        assertThatThrownBy(() -> asked.of(id.value(), Asking.staff(cai, "agents", Permission.SERVE)))
                .isInstanceOf(Refused.class);
    }

    private static SignedIn handler(StaffId id) {
        return Asking.staff(id, "complaints", Permission.HANDLE_COMPLAINTS);
    }

    private ComplaintId filed(Receipt receipt) {
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
        return complaints.file(new NewComplaint(wang, null, receipt, Filer.COMPLAINANT, account, null, Actor.of(wang)));
    }

    private void graded(ComplaintId id, Grade grade) {
        casework.grade(id, grade, "133", "02", "03", cai);
    }

    private void investigated(ComplaintId id) {
        casework.investigate(id, "开卡时未勾选年费提示", "银行卡业务管理办法", "MAINLY", luo);
    }

    private WhereView where(ComplaintId id) {
        return processes.where(Subject.of(id)).orElseThrow();
    }

    private String at(ComplaintId id) {
        return where(id).current().map(Stay::step).orElse("");
    }
}
