package io.jinqiao.sla.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Working hours and new calendars, as people set them. */
@ModuleTest
class HoursModuleTest {

    private static final SignedIn PENG = Asking.staff(StaffId.next(), "", Permission.MANAGE_TERMS);
    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.WORK_TICKETS);
    private static final String THREE_SHIFTS = """
        {"name": {"zh": "夜间值守", "en": "Night watch"}, "kind": "OFFICE",
         "week": {"MONDAY": [{"from": "22:00", "to": "02:00"}, {"from": "13:00", "to": "15:30"}, {"from": "08:30", "to": "11:30"}],
                  "SATURDAY": [{"from": "10:00", "to": "12:00"}]},
         "makeUp": [{"from": "09:00", "to": "12:00"}]}
        """;

    private final Clocks clocks;
    private final CalendarRepository calendars;
    private final MockMvcTester http;
    private String code = "";

    HoursModuleTest(Clocks clocks, CalendarRepository calendars, MockMvcTester http) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.http = http;
    }

    @BeforeEach
    void anotherCode() {
        code = "night-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aNewCalendarHasItsOwnShiftsAndTheOfficialDaysOfItsModel() {
        assertThat(open(PENG, code, THREE_SHIFTS)).hasStatusOk();

        var made = calendars.get(code, 1);
        assertThat(made.week().get(DayOfWeek.MONDAY)).hasSize(3);
        assertThat(made.days()).isEqualTo(calendars.get("cn-office", 1).days());
        assertThat(made.knows(2026)).isTrue();
        assertThat(worked("2026-01-05")).isEqualTo(3 * 60 + 150 + 2 * 60);
        assertThat(worked("2026-01-06")).as("the night of Monday goes on").isEqualTo(2 * 60);
        assertThat(worked("2026-01-01")).isZero();
    }

    @Test
    void changedHoursAreANewVersionAndARunningClockKeepsItsOwn() {
        open(PENG, code, THREE_SHIFTS);
        var target = new Target.WorkingTime(Duration.ofHours(20), code);
        var ticket = Subject.of(TicketId.next());
        var clock = clocks.start(NewClock.of(ticket, "bench.term", target, null, null, Actor.SYSTEM))
                .id();
        var before = clocks.proof(clock);

        assertThat(change(code, 1, THREE_SHIFTS.replace("08:30", "07:00"))).hasStatusOk();

        assertThat(calendars.newest(code)).isEqualTo(2);
        assertThat(worked("2026-01-05")).isEqualTo(90 + 3 * 60 + 150 + 2 * 60);
        assertThat(clocks.proof(clock)).isEqualTo(before);
        assertThat(code(change(code, 1, THREE_SHIFTS))).isEqualTo("sla.changed-meanwhile");
    }

    @Test
    void whatCannotBeWorkedIsRefused() {
        open(PENG, code, THREE_SHIFTS);

        assertThat(code(open(PENG, code, THREE_SHIFTS))).isEqualTo("sla.code-taken");
        assertThat(code(open(PENG, "Night Watch", THREE_SHIFTS))).isEqualTo("sla.bad-code");
        assertThat(code(change(code, 1, THREE_SHIFTS.replace("11:30", "14:00"))))
                .isEqualTo("sla.bad-shifts");
        assertThat(code(change(code, 1, """
                {"name": {"zh": "从不", "en": "Never"}, "kind": "OFFICE", "week": {}, "makeUp": []}
                """))).isEqualTo("sla.bad-shifts");
        assertThat(open(LIN, code + "-2", THREE_SHIFTS)).hasStatus(403);
        assertThat(calendars.newest(code)).isEqualTo(1);
    }

    private int worked(String date) {
        var days = http.get()
                .uri("/api/desk/terms/calendars/{code}/years/2026", code)
                .with(Asking.as(PENG))
                .exchange();
        var found = new int[1];
        assertThat(days)
                .bodyJson()
                .extractingPath("$.days[?(@.date == '%s')].minutes".formatted(date))
                .asArray()
                .singleElement()
                .satisfies(minutes -> found[0] = ((Number) minutes).intValue());
        return found[0];
    }

    private MvcTestResult open(SignedIn by, String code, String hours) {
        return ask(HttpMethod.POST, by, "/api/desk/terms/calendars", """
                {"code": "%s", "like": "cn-office", "hours": %s}
                """.formatted(code, hours));
    }

    private MvcTestResult change(String code, int version, String hours) {
        return ask(
                HttpMethod.PUT, PENG, "/api/desk/terms/calendars/%s/versions/%d/hours".formatted(code, version), hours);
    }

    private MvcTestResult ask(HttpMethod method, SignedIn by, String path, String body) {
        return http.method(method)
                .uri(path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String code(MvcTestResult refused) {
        return JsonMapper.builder()
                .build()
                .readTree(refused.getResponse().getContentAsByteArray())
                .path("code")
                .asString();
    }
}
