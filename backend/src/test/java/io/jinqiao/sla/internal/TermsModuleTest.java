package io.jinqiao.sla.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.events.YearMissing;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules, calendars and everything that moves a due moment, through the doors. */
@ModuleTest
class TermsModuleTest {

    private static final SignedIn PENG = Asking.staff(StaffId.next(), "", Permission.MANAGE_TERMS);
    private static final SignedIn SHEN = Asking.staff(StaffId.next(), "", Permission.MANAGE_TERMS);
    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.WORK_TICKETS);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clocks clocks;
    private final Rules rules;
    private final CalendarRepository calendars;
    private final MockMvcTester http;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Subject ticket = Subject.of(TicketId.next());

    TermsModuleTest(
            Clocks clocks,
            Rules rules,
            CalendarRepository calendars,
            MockMvcTester http,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.rules = rules;
        this.calendars = calendars;
        this.http = http;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aClockNamesItsRuleAndItsProofSaysHowItWasCounted() {
        var id = start("complaint.cn-nfra");
        var proof = clocks.proof(id);
        var received = LocalDate.ofInstant(proof.clock().startedAt(), SHANGHAI);

        assertThat(view(id).rule()).isEqualTo(new ClockView.Rule("complaint.cn-nfra", 1));
        assertThat(view(id).dueAt())
                .isEqualTo(received.plusDays(16).atStartOfDay(SHANGHAI).toInstant());
        assertThat(proof.days()).hasSize(15).first().isEqualTo(received.plusDays(1));
        assertThat(proof.rule()).isNotNull();
        assertThat(proof.warnings()).hasSize(2);
        assertThat(http.get().uri("/api/desk/clocks/{id}/proof", id).with(Asking.as(LIN)))
                .bodyJson()
                .extractingPath("$.rule.version")
                .isEqualTo(1);
    }

    @Test
    void timeStandsStillOnlyForReasonsOfTheRuleAndIsGivenBack() {
        var id = start("complaint.cn-nfra");

        refused("sla.pause-not-allowed", () -> clocks.pause(id, "lunch", Actor.SYSTEM));
        refused("sla.not-paused", () -> clocks.resume(id, Actor.SYSTEM));
        clocks.pause(id, "outside-appraisal", Actor.SYSTEM);
        refused("sla.not-running", () -> clocks.pause(id, "outside-appraisal", Actor.SYSTEM));
        assertThat(view(id).pausedSince()).isNotNull();
        assertThat(clocks.due(view(id).dueAt().plusSeconds(1), 1000))
                .extracting(ClockView::id)
                .doesNotContain(id);

        clocks.resume(id, Actor.SYSTEM);

        assertThat(view(id).pausedSince()).isNull();
        assertThat(clocks.proof(id).pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.until()).isNotNull());
    }

    @Test
    void moreTimeIsGivenAsFarAsTheRuleGoesAndNoFurther() {
        var id = start("complaint.cn-nfra");
        var received = LocalDate.ofInstant(view(id).startedAt(), SHANGHAI);

        refused("sla.extension-too-long", () -> extend(id, 31));
        extend(id, 30);
        assertThat(dueDay(id)).isEqualTo(received.plusDays(30));
        extend(id, 30);
        assertThat(dueDay(id)).isEqualTo(received.plusDays(60));
        refused("sla.extension-not-allowed", () -> extend(id, 1));
        assertThat(view(id).extensions()).hasSize(2);
        assertThat(clocks.proof(id).legs())
                .hasSize(3)
                .last()
                .satisfies(leg -> assertThat(leg.dueAt()).isEqualTo(view(id).dueAt()));
    }

    @Test
    void whatOneProposesAnotherApprovesAndItConcernsOnlyWhatStartsLater() {
        var running = start("counter.processing");
        var begins = clock.instant().plusSeconds(3600);

        assertThat(propose(LIN, "counter.processing", begins, "PT20M")).hasStatus(403);
        assertThat(propose(PENG, "counter.processing", begins.minusSeconds(7200), "PT20M"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("sla.rule-in-the-past");
        assertThat(propose(PENG, "counter.processing", begins, "PT20M")).hasStatusOk();
        assertThat(decide(PENG, true))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("sla.own-proposal");
        assertThat(decide(SHEN, true)).hasStatusOk();
        assertThat(decide(SHEN, true)).hasStatus(409);

        assertThat(rules.inForce("counter.processing", clock.instant()).version())
                .isEqualTo(1);
        assertThat(rules.inForce("counter.processing", begins).version()).isEqualTo(2);
        assertThat(lasts(running)).isEqualTo(Duration.ofMinutes(30));
        theRunningOneFollowsWhenAPersonDecidesSo(running);
    }

    private void theRunningOneFollowsWhenAPersonDecidesSo(ClockId running) {
        var address = "/api/desk/terms/rules/counter.processing/versions/2/application";
        assertThat(http.get().uri(address).with(Asking.as(SHEN)))
                .bodyJson()
                .extractingPath("$.sooner")
                .isEqualTo(1);
        assertThat(lasts(running)).isEqualTo(Duration.ofMinutes(30));

        assertThat(post(SHEN, address, "{\"reason\":\"统一标准\"}"))
                .bodyJson()
                .extractingPath("$.clocks")
                .isEqualTo(1);

        assertThat(lasts(running)).isEqualTo(Duration.ofMinutes(20));
        assertThat(view(running).rule()).isEqualTo(new ClockView.Rule("counter.processing", 2));
    }

    @Test
    void aFileOfDaysIsReadWithItsBadRowsAndComesIntoForceForWhatStartsLater() {
        var before = start("collaboration.ordinary");
        var proof = clocks.proof(before);
        var json = """
                {"papers": ["https://www.gov.cn/2031"], "days": [
                  {"name": "元旦", "date": "2031-01-01", "isOffDay": true},
                  {"name": "元旦", "date": "2031-01-04", "isOffDay": false},
                  {"name": "元旦", "date": "2031-02-30", "isOffDay": true},
                  {"name": "春节", "date": "2033-01-23", "isOffDay": true},
                  {"name": "元旦", "date": "2031-01-01", "isOffDay": true}]}
                """;
        var preview = file("2031.json", json);
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.bad[*].reason")
                .asArray()
                .containsExactly("date", "other-year", "twice");
        assertThat(preview).bodyJson().extractingPath("$.days").asArray().hasSize(2);

        assertThat(post(PENG, "/api/desk/terms/calendars/days", """
                {"region": "CN", "year": 2031, "source": "国务院办公厅通知",
                 "days": [{"date": "2031-01-01", "kind": "HOLIDAY", "name": "元旦"}]}
                """)).hasStatusOk();

        assertThat(calendars.get("cn-office", calendars.newest("cn-office")).knows(2031))
                .isTrue();
        assertThat(calendars.newest("cn-service")).isEqualTo(1);
        assertThat(clocks.proof(before)).isEqualTo(proof);
        assertThat(http.get()
                        .uri("/api/desk/terms/calendars/cn-office/years/2031")
                        .with(Asking.as(PENG)))
                .bodyJson()
                .extractingPath("$.days[0].kind")
                .isEqualTo("HOLIDAY");
    }

    @Test
    void aCalendarFileTellsHolidaysAndWorkdaysByItsWords() {
        var preview = file("cn.ics", """
                BEGIN:VCALENDAR
                X-WR-CALNAME:中国节假日
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20320101
                DTEND;VALUE=DATE:20320104
                SUMMARY:元旦（休）
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20320110
                SUMMARY:元旦
                 （班）
                END:VEVENT
                END:VCALENDAR
                """);

        assertThat(preview).bodyJson().extractingPath("$.source").isEqualTo("中国节假日");
        assertThat(preview).bodyJson().extractingPath("$.days").asArray().hasSize(4);
        assertThat(preview).bodyJson().extractingPath("$.days[3].kind").isEqualTo("MAKE_UP");
        assertThat(file("x.json", "no")).bodyJson().extractingPath("$.code").isEqualTo("sla.unreadable-file");
    }

    @Test
    void theYear2026HasTwoHundredAndFortyEightWorkdays() {
        assertThat(http.get()
                        .uri("/api/desk/terms/calendars/cn-office/years/2026")
                        .with(Asking.as(PENG)))
                .bodyJson()
                .extractingPath("$.workdays")
                .isEqualTo(248);
    }

    @Test
    void aMissingYearIsToldOnceFromTheFirstOfDecemberOn() {
        var time = new MovableClock();
        var told = new ArrayList<Object>();
        var warn = new WarnMissingYear.Handler(calendars, told::add, time);
        time.move(Duration.between(time.instant(), Instant.parse("2034-11-30T00:00:00Z")));
        transaction.executeWithoutResult(
                status -> assertThat(warn.handle(new WarnMissingYear())).isEmpty());

        time.move(Duration.ofDays(1));
        transaction.executeWithoutResult(
                status -> assertThat(warn.handle(new WarnMissingYear())).containsExactly("CN"));
        transaction.executeWithoutResult(
                status -> assertThat(warn.handle(new WarnMissingYear())).isEmpty());

        assertThat(told).singleElement().isEqualTo(new YearMissing("CN", 2035, Actor.SYSTEM, time.instant()));
    }

    @Test
    void theCalculatorCountsAsClocksDo() {
        var answer = post(PENG, "/api/desk/terms/calculation", """
                {"target": {"kind": "WORKING_TIME", "time": "PT4H", "calendar": "cn-office"}, "from": "2026-02-13T08:30:00Z"}
                """);

        assertThat(answer).bodyJson().extractingPath("$.clock.dueAt").isEqualTo("2026-02-14T04:00:00Z");
    }

    private ClockId start(String term) {
        return clocks.start(NewClock.ruled(ticket, term, null, null, Actor.SYSTEM))
                .id();
    }

    private void extend(ClockId id, int days) {
        clocks.extend(id, new Target.Days(days), "复杂", Actor.SYSTEM);
    }

    private ClockView view(ClockId id) {
        return clocks.proof(id).clock();
    }

    private LocalDate dueDay(ClockId id) {
        return LocalDate.ofInstant(view(id).dueAt().minusNanos(1), SHANGHAI);
    }

    private Duration lasts(ClockId id) {
        return Duration.between(view(id).startedAt(), view(id).dueAt());
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).hasFieldOrPropertyWithValue("code", code);
    }

    private MvcTestResult propose(SignedIn by, String code, Instant begins, String time) {
        return post(by, "/api/desk/terms/rules/" + code + "/versions", """
                {"effectiveFrom": "%s", "target": {"kind": "ELAPSED", "time": "%s"}, "alerts": [], "pauseReasons": [],
                 "extensions": [], "source": "行办会纪要", "reason": "缩短等候"}
                """.formatted(begins, time));
    }

    private MvcTestResult decide(SignedIn by, boolean approved) {
        return post(
                by,
                "/api/desk/terms/rules/counter.processing/versions/2/decision",
                "{\"approved\":%s,\"verdict\":\"同意\"}".formatted(approved));
    }

    private MvcTestResult file(String name, String content) {
        return http.post()
                .uri("/api/desk/terms/calendars/file?name=" + name)
                .with(Asking.as(PENG))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult post(SignedIn by, String address, String body) {
        return http.post()
                .uri(address)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
