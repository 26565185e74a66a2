package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.staff.Staff;
import io.jinqiao.staff.events.SignInEnded;
import io.jinqiao.staff.internal.StaffTime.Comparisons;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** When a sign-in begins, what it holds, and what ends it. */
@ModuleTest
@Import(StaffTime.class)
class SignInsModuleTest {

    private static final String TEAMS = "/api/desk/teams";
    private static final String NEXT = "Other-River-2027";

    private final StaffDesk desk;
    private final EndOverdue.Handler endOverdue;
    private final SignInRepository signIns;
    private final Comparisons comparisons;
    private final MovableClock clock;
    private StaffDesk.Person lin;

    SignInsModuleTest(
            Staff staff,
            EndOverdue.Handler endOverdue,
            SignInRepository signIns,
            Comparisons comparisons,
            MovableClock clock,
            MockMvcTester http) {
        this.desk = new StaffDesk(staff, http);
        this.endOverdue = endOverdue;
        this.signIns = signIns;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @BeforeEach
    void linWorksHere() {
        lin = desk.hire("agent");
    }

    @Test
    void aNewSignInEndsTheOlderOneAndSaysSo(PublishedEvents events) {
        lin.signedIn();
        var atHome = lin.elsewhere().signedIn();

        refused(lin.get(TEAMS), 401, "staff.signed-in-elsewhere");
        refused(lin.get(TEAMS), 401, "staff.not-signed-in");
        assertThat(atHome.get(TEAMS)).hasStatusOk();
        assertThat(events.ofType(SignInEnded.class)
                        .matching(ended -> ended.why().equals("ELSEWHERE")))
                .hasSize(1);
    }

    @Test
    void aStolenCookieIsWorthNothingAfterSigningOut() {
        lin.signedIn();
        var thief = lin.elsewhere().withCookie(lin.cookie());
        assertThat(thief.get(TEAMS)).hasStatusOk();

        assertThat(lin.post("/api/sign-out", "")).hasStatusOk();

        refused(thief.get(TEAMS), 401, "staff.not-signed-in");
        refused(thief.get("/api/me"), 401, "staff.not-signed-in");
    }

    @Test
    void aSessionLaidReadyBeforehandIsNotTheOneThatIsSignedIn() {
        var attacker = desk.hire("agent").signedIn();
        var laidReady = attacker.cookie();
        lin.withCookie(laidReady).signedIn();

        assertThat(lin.cookie().getValue()).isNotEqualTo(laidReady.getValue());
        assertThat(attacker.withCookie(laidReady).get(TEAMS)).hasStatus(401);
    }

    @Test
    void anUnknownNameCostsWhatAWrongPasswordCosts() {
        var nobody = desk.new Person(lin.id(), "nobody");

        assertThat(comparisons.during(() -> nobody.signIn("Wrong-River-2026"))).isEqualTo(1);
        assertThat(comparisons.during(() -> lin.signIn("Wrong-River-2026"))).isEqualTo(1);
        assertThat(comparisons.during(() -> lin.signIn(StaffDesk.PASSWORD))).isEqualTo(1);
        for (int i = 0; i < 5; i++) {
            lin.signIn("Wrong-River-2026");
        }
        assertThat(comparisons.during(() -> lin.signIn(StaffDesk.PASSWORD))).isEqualTo(1);
    }

    @Test
    void whoDoesNothingForAQuarterOfAnHourIsSignedOutThoughTheScreenGoesOnAsking() {
        lin.signedIn();
        clock.move(Duration.ofMinutes(14));
        assertThat(lin.get(TEAMS)).hasStatusOk();
        clock.move(Duration.ofMinutes(1));

        refused(lin.get(TEAMS), 401, "staff.idle-too-long");
    }

    @Test
    void whoDoesSomethingStaysUntilTheLongestTimeIsOver(PublishedEvents events) {
        lin.signedIn();
        for (int i = 0; i < 12 * 60 / 14; i++) {
            clock.move(Duration.ofMinutes(14));
            assertThat(lin.post("/api/me/activity", "")).hasStatus(204);
        }
        clock.move(Duration.ofMinutes(8));

        while (endOverdue.handle(new EndOverdue())) {
            // Those of other tests are over as well.
        }

        assertThat(events.ofType(SignInEnded.class)
                        .matching(ended -> ended.staff().equals(lin.id())))
                .singleElement()
                .extracting(SignInEnded::why)
                .isEqualTo("TOO_LONG");
        refused(lin.get(TEAMS), 401, "staff.signed-in-too-long");
    }

    @Test
    void anOldPasswordOpensNothingButItsOwnChange() {
        clock.move(Duration.ofDays(90));
        assertThat(lin.signIn(StaffDesk.PASSWORD))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.required")
                .isEqualTo("PASSWORD");
        refused(lin.get(TEAMS), 403, "staff.sign-in-unfinished");
        assertThat(lin.get("/api/me/sign-ins")).hasStatus(403);

        refused(change(StaffDesk.PASSWORD, StaffDesk.PASSWORD), 422, "staff.password-used");
        assertThat(change(StaffDesk.PASSWORD, NEXT))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.permissions")
                .asArray()
                .contains("SERVE");
        assertThat(lin.get(TEAMS)).hasStatusOk();
    }

    @Test
    void theLastFivePasswordsDoNotComeAgain() {
        lin.signedIn();
        var before = StaffDesk.PASSWORD;
        for (int i = 1; i <= 5; i++) {
            assertThat(change(before, "River-No-%d-2026".formatted(i))).hasStatusOk();
            before = "River-No-%d-2026".formatted(i);
        }

        refused(change(before, StaffDesk.PASSWORD), 422, "staff.password-used");
        assertThat(change(before, NEXT)).hasStatusOk();
        assertThat(change(NEXT, StaffDesk.PASSWORD)).hasStatusOk();
    }

    @Test
    void guessingThePresentPasswordLocksLikeGuessingAtTheDoor() {
        lin.signedIn();
        for (int i = 0; i < 5; i++) {
            refused(change("Wrong-River-2026", NEXT), 422, "staff.password-wrong");
        }

        refused(change(StaffDesk.PASSWORD, NEXT), 429, "staff.too-many-attempts");
        clock.move(Duration.ofMinutes(30));
        assertThat(lin.elsewhere().signIn(StaffDesk.PASSWORD)).hasStatusOk();
    }

    @Test
    void anAdministratorEndsSomebodysSignInAndTheHistoryKeepsIt(PublishedEvents events) {
        lin.signIn("Wrong-River-2026");
        lin.signedIn();
        var admin = desk.hire("administrator").signedInWithAllProofs(signIns);

        assertThat(admin.post(people("signing-out"), "{\"reason\":\"电脑遗失\"}")).hasStatusOk();

        refused(lin.get(TEAMS), 401, "staff.signed-out-by-administrator");
        assertThat(events.ofType(SignInEnded.class)
                        .matching(ended -> ended.reason().equals("电脑遗失")))
                .hasSize(1);
        lin.signedIn();
        assertThat(lin.get("/api/me/sign-ins"))
                .bodyText()
                .contains("\"refused\":\"password\"", "\"ended\":\"FORCED\"", "\"ended\":null");
    }

    @Test
    void onlyThoseWhoManageStaffSeeOrEndOthersSignIns() {
        var zhao = desk.hire("supervisor").signedIn();

        assertThat(zhao.get(people("sign-ins"))).hasStatus(403);
        assertThat(zhao.post(people("signing-out"), "{\"reason\":\"x\"}")).hasStatus(403);
        assertThat(zhao.put(people("password"), "{\"password\":\"" + NEXT + "\"}"))
                .hasStatus(403);
    }

    @Test
    void aPasswordThatWasGivenIsChangedFirst() {
        lin.signedIn();
        var admin = desk.hire("administrator").signedInWithAllProofs(signIns);

        assertThat(admin.put(people("password"), "{\"password\":\"" + NEXT + "\"}"))
                .hasStatus(204);

        refused(lin.get(TEAMS), 401, "staff.account-changed");
        assertThat(lin.signIn(NEXT)).bodyJson().extractingPath("$.required").isEqualTo("PASSWORD");
        refused(
                admin.put("/api/desk/people/%s/password".formatted(admin.id()), "{\"password\":\"" + NEXT + "\"}"),
                403,
                "staff.not-for-oneself");
    }

    @Test
    void anAdministratorUnlocksWhoTriedTooOften() {
        for (int i = 0; i < 5; i++) {
            lin.signIn("Wrong-River-2026");
        }
        var admin = desk.hire("administrator").signedInWithAllProofs(signIns);
        assertThat(admin.post(people("unlocking"), "")).hasStatus(204);

        assertThat(lin.signIn(StaffDesk.PASSWORD)).hasStatusOk();
    }

    private MvcTestResult change(String current, String next) {
        return lin.put("/api/me/password", """
                { "current": "%s", "next": "%s" }
                """.formatted(current, next));
    }

    private String people(String what) {
        return "/api/desk/people/%s/%s".formatted(lin.id(), what);
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
