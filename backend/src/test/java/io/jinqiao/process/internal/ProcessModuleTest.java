package io.jinqiao.process.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Done;
import io.jinqiao.process.ProcessSheet;
import io.jinqiao.process.Processes;
import io.jinqiao.process.WhereView;
import io.jinqiao.process.WhereView.State;
import io.jinqiao.process.events.NoticeGiven;
import io.jinqiao.process.events.ProcessEnded;
import io.jinqiao.process.events.ProcessStuck;
import io.jinqiao.process.events.StepLate;
import io.jinqiao.process.events.StepReached;
import io.jinqiao.process.events.StepWarned;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.FakeClocks;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class ProcessModuleTest {

    private static final Map<String, Object> NOTHING = Map.of();

    private final Processes processes;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final TryAgain again;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MockMvcTester http;
    private final SignedIn peng = Asking.staff(StaffId.next(), "", Permission.DESIGN_PROCESSES);
    private final SignedIn shen = Asking.staff(StaffId.next(), "", Permission.APPROVE_PROCESSES);
    private final Actor lin;
    private final Actor zhou;
    private Subject complaint = new Subject("complaint", Ids.next());

    ProcessModuleTest(
            Processes processes,
            Clocks clocks,
            ApplicationEventPublisher events,
            TryAgain again,
            MovableClock clock,
            JdbcClient jdbc,
            FakeStaff staff,
            MockMvcTester http,
            PlatformTransactionManager transactions) {
        this.http = http;
        this.lin = Actor.of(staff.named("lin").id());
        this.zhou = Actor.of(staff.named("zhou").id());
        this.processes = processes;
        this.clocks = clocks;
        this.events = events;
        this.again = again;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @TestConfiguration
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeStaff staff() {
            var staff = new FakeStaff();
            staff.hire(new NewStaff(
                    "yan",
                    "a-long-password",
                    "1201",
                    new Bilingual("严", "Yan"),
                    "back-office",
                    List.of("department-staff"),
                    List.of(),
                    0));
            return staff;
        }

        @Bean
        Clocks clocks(MovableClock clock) {
            return new FakeClocks(clock);
        }
    }

    @BeforeEach
    void anotherComplaint() {
        again.stop();
        complaint = new Subject("complaint", Ids.next());
    }

    @Test
    void aComplaintGoesFromStepToStepUntilItIsClosed(AssertablePublishedEvents events) {
        begin("complaint");
        assertThat(step()).isEqualTo("received");
        for (var step : List.of("received", "graded", "investigating", "proposed")) {
            clock.move(Duration.ofMinutes(5));
            done(step, NOTHING);
        }
        done("agreed", Map.of("agreed", true));
        assertThat(step()).isEqualTo("resolved");
        for (var step : List.of("resolved", "told", "satisfied", "closed")) {
            done(step, NOTHING);
        }
        assertThat(where().state()).isEqualTo(State.ENDED);
        assertThat(where().stays()).hasSize(9).allMatch(stay -> stay.until() != null);
        assertThat(where().stays().getFirst().by()).isEqualTo(lin);
        assertThat(events.ofType(ProcessEnded.class)
                        .matching(ended -> ended.subject().equals(complaint)))
                .hasSize(1);
        assertThat(tokensOfTheEngine()).isZero();
    }

    @Test
    void aCustomerWhoDoesNotAgreeSendsItBack() {
        begin("complaint");
        List.of("received", "graded", "investigating", "proposed").forEach(step -> done(step, NOTHING));
        done("agreed", Map.of("agreed", false));
        assertThat(step()).isEqualTo("investigating");
        List.of("investigating", "proposed").forEach(step -> done(step, NOTHING));
        done("agreed", Map.of("agreed", "true"));
        assertThat(step()).isEqualTo("resolved");
    }

    @Test
    void aNoticeIsToldOnTheWay(AssertablePublishedEvents events) {
        begin("complaint-urgent");
        List.of("received", "graded").forEach(step -> done(step, NOTHING));

        assertThat(step()).isEqualTo("investigating");
        assertThat(events.ofType(NoticeGiven.class)
                        .matching(notice -> notice.subject().equals(complaint)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.owner()).isEqualTo("complaint-head"));
        assertThat(events.ofType(StepReached.class)
                        .matching(reached -> reached.subject().equals(complaint)))
                .extracting(StepReached::step)
                .containsExactly("received", "graded", "investigating");
    }

    @Test
    void nobodyChecksTheirOwnWork() {
        begin("customer-change");
        done("entered", NOTHING);
        refused("process.decision-missing", () -> done("checked", NOTHING));
        refused("process.same-person", () -> done("checked", Map.of("approved", true)));

        processes.done(complaint, "checked", Map.of("approved", false), zhou);
        assertThat(step()).isEqualTo("entered");
        done("entered", NOTHING);
        processes.done(complaint, "checked", Map.of("approved", true), zhou);
        assertThat(step()).isEqualTo("booked");
    }

    @Test
    void aStepWhereTheMatterDoesNotStandIsRefused() {
        refused("process.not-running", () -> done("graded", NOTHING));
        refused("process.unknown", () -> begin("nothing-like-it"));
        begin("complaint");
        refused("process.not-there", () -> done("graded", NOTHING));
        refused("process.already-running", () -> begin("request"));
    }

    @Test
    void whatTheModuleTakesBackTheEngineTakesBackToo() {
        transaction.executeWithoutResult(status -> {
            begin("complaint");
            status.setRollbackOnly();
        });
        assertThat(processes.where(complaint)).isEmpty();
        assertThat(tokensOfTheEngine()).isZero();
    }

    @Test
    void aWithdrawnMatterLeavesNothingInTheEngine() {
        begin("complaint");
        processes.end(complaint, "withdrawn", lin);
        assertThat(where().state()).isEqualTo(State.ENDED);
        assertThat(where().endReason()).isEqualTo("withdrawn");
        assertThat(tokensOfTheEngine()).isZero();
        begin("complaint-urgent");
        assertThat(where().process()).isEqualTo("complaint-urgent");
    }

    @Test
    void aMatterFollowsWhatItsModuleSaysIsDone() {
        begin("complaint");
        follow("received", "graded", "investigating");
        assertThat(step()).isEqualTo("proposed");
        follow("received", "graded", "investigating");
        assertThat(step()).as("said twice").isEqualTo("proposed");
        assertThat(where().stays()).hasSize(4);
    }

    @Test
    void aStepThatTheModuleDoesNotKnowIsPassedOnceALaterOneIsDone() {
        begin("complaint");
        var known = Set.of("received", "investigating");
        processes.follow(complaint, known, List.of(Done.of("received", lin)));
        assertThat(step()).isEqualTo("graded");
        processes.follow(complaint, known, List.of(Done.of("received", lin), Done.of("investigating", zhou)));
        assertThat(where().stays().get(2).by()).isEqualTo(zhou);
        assertThat(step()).isEqualTo("proposed");
    }

    @Test
    void whoFollowsWithoutTheEngineIsNotRefusedAndSaysItAgain() {
        begin("complaint");
        withoutTheEngine(() -> follow("received"));
        follow("received", "graded");
        assertThat(step()).as("the engine is behind").isEqualTo("received");
        clock.move(Duration.ofSeconds(1));
        catchUp();
        follow("received", "graded");
        assertThat(step()).isEqualTo("investigating");
    }

    @Test
    void whatTheEngineCannotDoNowIsDoneLaterInOrder() {
        begin("complaint");
        withoutTheEngine(() -> {
            done("received", NOTHING);
            done("graded", NOTHING);
            assertThat(where().trouble()).contains("act_ru_execution");
            assertThat(step()).isEqualTo("received");
        });
        clock.move(Duration.ofSeconds(1));
        catchUp();
        assertThat(step()).isEqualTo("investigating");
        assertThat(where().trouble()).isNull();
    }

    @Test
    void aMatterBegunWithoutTheEngineIsTakenInLater() {
        withoutTheEngine(() -> begin("complaint"));
        assertThat(where().current()).isEmpty();
        clock.move(Duration.ofSeconds(1));
        catchUp();
        assertThat(step()).isEqualTo("received");
    }

    @Test
    void anEngineThatStaysBrokenLeavesTheMatterStuckWithTheReason(AssertablePublishedEvents events) {
        begin("complaint");
        withoutTheEngine(() -> {
            done("received", NOTHING);
            IntStream.range(0, 6).forEach(_ -> {
                clock.move(Duration.ofMinutes(10));
                catchUp();
            });
        });
        assertThat(where().state()).isEqualTo(State.STUCK);
        assertThat(events.ofType(ProcessStuck.class)
                        .matching(stuck -> stuck.subject().equals(complaint)))
                .hasSize(1);
    }

    @Test
    void manyMattersGoOnAtOnce() throws Exception {
        var subjects = IntStream.range(0, 24)
                .mapToObj(_ -> new Subject("complaint", Ids.next()))
                .toList();
        try (var people = Executors.newFixedThreadPool(6)) {
            var work = people.invokeAll(subjects.stream()
                    .map(subject -> (Callable<Boolean>) () -> {
                        processes.begin("request", subject, NOTHING, lin);
                        processes.done(subject, "asked", NOTHING, lin);
                        return true;
                    })
                    .toList());
            for (var each : work) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(subjects)
                .allSatisfy(subject -> assertThat(processes
                                .where(subject)
                                .orElseThrow()
                                .current()
                                .orElseThrow()
                                .step())
                        .isEqualTo("accepted"));
    }

    @Test
    void aNewVersionIsDrawnApprovedBySomebodyElsePilotedAndRolledOut() {
        draw("request", "答复请求人");
        var version = propose("request");
        assertThat(peng("/versions/%d/decision".formatted(version), Map.of("approve", true, "reason", "")))
                .hasStatus(403);
        assertThat(shen("/versions/%d/decision".formatted(version), Map.of("approve", true, "reason", "")))
                .hasStatusOk();
        assertThat(peng("/versions/%d/pilot".formatted(version), Map.of("teams", List.of("general"))))
                .hasStatusOk();

        begin("request");
        assertThat(where().pilot()).isFalse();
        var other = new Subject("request", Ids.next());
        processes.begin("request", other, Map.of("team", "general"), lin);
        assertThat(processes.where(other).orElseThrow().version()).isEqualTo(version);
        assertThat(processes.where(other).orElseThrow().pilot()).isTrue();

        assertThat(shen("/versions/%d/in-force".formatted(version), Map.of())).hasStatusOk();
        assertThat(where().version()).isNotEqualTo(version);
        var later = new Subject("request", Ids.next());
        processes.begin("request", later, Map.of("team", "cards"), lin);
        assertThat(processes.where(later).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void aPictureWithSomethingForeignInItIsNeverProposed() {
        var content = ShipProcesses.read("account-opening")
                .replace("<bpmn:userTask id=\"called\"", "<bpmn:scriptTask id=\"called\"")
                .replaceFirst("(?s)(scriptTask id=\"called\".*?)</bpmn:userTask>", "$1</bpmn:scriptTask>");
        save("account-opening", content);
        assertThat(ask(peng, "account-opening", "/proposal", Map.of("draftVersion", 1, "note", "x")))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("process.has-problems");
    }

    @Test
    void whoIsStuckCanBePutAtAnotherStep() {
        begin("complaint");
        withoutTheEngine(() -> done("received", NOTHING));
        var matter = jdbc.sql("select id from process.matter where subject = :subject")
                .param("subject", complaint.toString())
                .query(UUID.class)
                .single();
        assertThat(http.post()
                        .uri("/api/desk/process-troubles/{matter}/place", matter)
                        .with(Asking.as(shen))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"step\":\"investigating\"}"))
                .hasStatusOk();
        assertThat(step()).isEqualTo("investigating");
        assertThat(where().trouble()).isNull();
    }

    @Test
    void whatStaffMayBeginIsTheByHandProcessInTheVersionOfTheirTeam() {
        assertThat(processes.byHand("cards"))
                .extracting(ProcessSheet::process)
                .contains("account-opening", "customer-change")
                .doesNotContain("complaint", "request");
        var sheet = processes.sheet("customer-change", 1);
        assertThat(sheet.first()).isEqualTo("entered");
        assertThat(sheet.step("entered").fields())
                .first()
                .satisfies(field -> assertThat(field.choices()).contains("手机号", "地址"));
        assertThat(sheet.step("checked").fields()).first().satisfies(field -> {
            assertThat(field.choices()).containsExactly("true", "false");
            assertThat(field.asked()).isTrue();
        });
    }

    @Test
    void aStepWithATermOfItsOwnHasAClockWhileTheMatterStandsThere() {
        begin("customer-change");
        var entered = where().current().orElseThrow();
        assertThat(entered.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(running()).containsExactly("process.entry");

        done("entered", NOTHING);
        assertThat(running()).containsExactly("process.check");
        processes.end(complaint, "withdrawn", lin);
        assertThat(running()).isEmpty();
    }

    @Test
    void whatTheClockOfAStepTellsIsNewsOfTheStep(AssertablePublishedEvents events) {
        begin("customer-change");
        var ticking = clocks.of(complaint).getFirst();
        tell(new ClockWarned(
                ticking.id(),
                complaint,
                ticking.term(),
                ticking.dueAt(),
                80,
                Escalation.NONE,
                null,
                null,
                Actor.SYSTEM,
                clock.instant()));
        tell(new ClockExtended(
                ticking.id(),
                complaint,
                ticking.term(),
                ticking.dueAt().plusSeconds(600),
                ticking.dueAt(),
                "",
                null,
                null,
                lin,
                clock.instant()));
        assertThat(where().current().orElseThrow().dueAt())
                .isEqualTo(ticking.dueAt().plusSeconds(600));
        tell(new ClockBroken(
                ticking.id(),
                complaint,
                ticking.term(),
                ticking.dueAt(),
                Escalation.NONE,
                null,
                null,
                Actor.SYSTEM,
                clock.instant()));

        assertThat(events.ofType(StepWarned.class).matching(it -> it.subject().equals(complaint)))
                .singleElement()
                .satisfies(warned -> {
                    assertThat(warned.step()).isEqualTo("entered");
                    assertThat(warned.owner()).isEqualTo("agent");
                    assertThat(warned.percent()).isEqualTo(80);
                    assertThat(warned.told()).contains(new StaffId(requireNonNull(lin.id())));
                });
        assertThat(events.ofType(StepLate.class).matching(it -> it.subject().equals(complaint)))
                .hasSize(1);
    }

    @Test
    void whoHasHadAHandInTheMatterIsToldAndNotTheWholePost(AssertablePublishedEvents events) {
        begin("customer-change");
        done("entered", NOTHING);
        processes.done(complaint, "checked", Map.of("approved", true), zhou);
        processes.done(complaint, "booked", NOTHING, zhou);

        assertThat(events.ofType(NoticeGiven.class)
                        .matching(notice -> notice.subject().equals(complaint)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.told()).containsExactly(new StaffId(requireNonNull(lin.id()))));
    }

    @Test
    void aStepThatIsDoneHearsNoMoreOfItsClock(AssertablePublishedEvents events) {
        begin("customer-change");
        var ticking = clocks.of(complaint).getFirst();
        done("entered", NOTHING);
        tell(new ClockBroken(
                ticking.id(),
                complaint,
                ticking.term(),
                ticking.dueAt(),
                Escalation.NONE,
                null,
                null,
                Actor.SYSTEM,
                clock.instant()));
        assertThat(events.ofType(StepLate.class).matching(it -> it.subject().equals(complaint)))
                .isEmpty();
    }

    @Test
    void aStepCannotPromiseWhatNoRulePromises() {
        var content = ShipProcesses.read("customer-change").replace("process.check", "process.never-heard-of");
        assertThat(ask(peng, "customer-change", "/check", Map.of("content", content)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly("unknown-term");
    }

    @Test
    void figuresCountWhatHappenedStepByStep() {
        begin("complaint-forwarded");
        clock.move(Duration.ofMinutes(30));
        done("received", NOTHING);
        assertThat(http.get()
                        .uri("/api/desk/processes/complaint-forwarded/versions/1")
                        .with(Asking.as(peng)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.steps[?(@.step == 'received')].medianSeconds")
                .asArray()
                .containsExactly(1800);
    }

    private void begin(String process) {
        processes.begin(process, complaint, Map.of("team", "cards"), lin);
    }

    private void done(String step, Map<String, Object> outcome) {
        processes.done(complaint, step, outcome, lin);
    }

    private void follow(String... steps) {
        processes.follow(
                complaint,
                Set.of("received", "graded", "investigating", "proposed"),
                Arrays.stream(steps).map(step -> Done.of(step, lin)).toList());
    }

    private WhereView where() {
        return processes.where(complaint).orElseThrow();
    }

    private List<String> running() {
        return clocks.of(complaint).stream()
                .filter(it -> it.stoppedAt() == null)
                .map(ClockView::term)
                .toList();
    }

    private void tell(Object news) {
        transaction.executeWithoutResult(_ -> events.publishEvent(news));
    }

    private String step() {
        return where().current().orElseThrow().step();
    }

    private void catchUp() {
        while (again.doOne()) {
            assertThat(processes.where(complaint)).isPresent();
        }
    }

    private void draw(String process, String name) {
        save(process, ShipProcesses.read(process).replace("name=\"部门答复\"", "name=\"" + name + "\""));
    }

    private void save(String process, String content) {
        assertThat(http.put()
                        .uri("/api/desk/processes/{code}/draft", process)
                        .with(Asking.as(peng))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Json.write(Map.of("content", content, "draftVersion", 0))))
                .hasStatusOk();
    }

    private int propose(String process) {
        assertThat(ask(peng, process, "/proposal", Map.of("draftVersion", 1, "note", "改了名称")))
                .hasStatusOk();
        return jdbc.sql("select max(version) from process.version where process = :process")
                .param("process", process)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult peng(String path, Object body) {
        return ask(peng, "request", path, body);
    }

    private MvcTestResult shen(String path, Object body) {
        return ask(shen, "request", path, body);
    }

    private MvcTestResult ask(SignedIn me, String process, String path, Object body) {
        return post(me, "/api/desk/processes/" + process + path, body);
    }

    private MvcTestResult post(SignedIn me, String uri, Object body) {
        return http.post()
                .uri(uri)
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.write(body))
                .exchange();
    }

    private long tokensOfTheEngine() {
        return jdbc.sql("""
            select count(*) from process.act_ru_execution e
              join process.matter m on e.proc_inst_id_ = m.id::text where m.subject = :subject
            """)
                .param("subject", complaint.toString())
                .query(Long.class)
                .single();
    }

    /** Real trouble: the engine's table is somewhere else for a while. */
    private void withoutTheEngine(Runnable work) {
        jdbc.sql("alter table process.act_ru_execution rename to act_ru_hidden").update();
        try {
            work.run();
        } finally {
            jdbc.sql("alter table process.act_ru_hidden rename to act_ru_execution")
                    .update();
        }
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(Refused.class).hasFieldOrPropertyWithValue("code", code);
    }
}
