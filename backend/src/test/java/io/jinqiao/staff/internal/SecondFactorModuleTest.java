package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.staff.Staff;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What proves people beside their password. */
@ModuleTest
@Import(StaffTime.class)
class SecondFactorModuleTest {

    private static final String TEAMS = "/api/desk/teams";

    private final StaffDesk desk;
    private final SecondFactorRepository factors;
    private final SealSecrets.Handler seal;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private StaffDesk.Person lin;

    SecondFactorModuleTest(
            Staff staff,
            SecondFactorRepository factors,
            SealSecrets.Handler seal,
            JdbcClient jdbc,
            MovableClock clock,
            MockMvcTester http) {
        this.seal = seal;
        this.jdbc = jdbc;
        this.desk = new StaffDesk(staff, http);
        this.factors = factors;
        this.clock = clock;
    }

    @BeforeEach
    void linHasCodesFromAnApp() {
        lin = desk.hire("agent").signedIn();
        enrol(lin);
        clock.move(Duration.ofMinutes(2));
    }

    @Test
    void afterThePasswordNothingOpensButTheCode() {
        assertThat(lin.signIn(StaffDesk.PASSWORD))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.required")
                .isEqualTo("CODE");
        assertThat(lin.get("/api/me"))
                .bodyJson()
                .extractingPath("$.permissions")
                .asArray()
                .isEmpty();
        refused(lin.get(TEAMS), 403, "staff.sign-in-unfinished");
        refused(lin.get("/api/me/sign-ins"), 403, "staff.sign-in-unfinished");
        refused(lin.put("/api/me/password", "{}"), 403, "staff.sign-in-unfinished");
        refused(lin.post("/api/me/second-factor", "{\"password\":null}"), 403, "staff.sign-in-unfinished");

        assertThat(code(lin, present(lin))).hasStatusOk();
        assertThat(lin.get(TEAMS)).hasStatusOk();
    }

    @Test
    void theSameCodeIsRefusedTheSecondTime() {
        lin.signIn(StaffDesk.PASSWORD);
        var used = present(lin);
        assertThat(code(lin, used)).hasStatusOk();

        var thief = lin.elsewhere();
        thief.signIn(StaffDesk.PASSWORD);

        refused(code(thief, used), 422, "staff.code-wrong");
        refused(thief.get(TEAMS), 403, "staff.sign-in-unfinished");
        assertThat(lin.get(TEAMS)).hasStatusOk();
    }

    @Test
    void whoKnewTheSessionBeforeTheCodeKnowsNothingAfterIt() {
        lin.signIn(StaffDesk.PASSWORD);
        var before = lin.cookie();
        var answer = code(lin, present(lin));

        assertThat(answer.getResponse().getCookie("JQSESSION").getValue()).isNotEqualTo(before.getValue());
        assertThat(lin.elsewhere().withCookie(before).get(TEAMS)).hasStatus(401);
    }

    @Test
    void guessingCodesLocksAndEndsTheSignIn() {
        lin.signIn(StaffDesk.PASSWORD);
        for (int i = 0; i < 5; i++) {
            refused(code(lin, "000000"), 422, "staff.code-wrong");
        }

        assertThat(code(lin, present(lin))).hasStatus(401);
        assertThat(lin.signIn(StaffDesk.PASSWORD)).hasStatus(401);
    }

    @Test
    void apartFromTheDemoAnAdministratorSetsOneUpFirst() {
        var admin = desk.hire("administrator");
        assertThat(admin.signIn(StaffDesk.PASSWORD))
                .bodyJson()
                .extractingPath("$.required")
                .isEqualTo("ENROL");
        refused(admin.get(TEAMS), 403, "staff.sign-in-unfinished");

        enrol(admin);

        assertThat(admin.get(TEAMS)).hasStatusOk();
        clock.move(Duration.ofMinutes(1));
        refused(
                admin.post("/api/me/second-factor/end", "{\"code\":\"%s\"}".formatted(present(admin))),
                403,
                "staff.second-factor-required");
    }

    @Test
    void settingUpAnotherProofTakesThePassword() {
        var zhao = desk.hire("agent").signedIn();

        refused(zhao.post("/api/me/second-factor", "{\"password\":\"Wrong-River-2026\"}"), 422, "staff.password-wrong");
        refused(zhao.post("/api/me/second-factor", "{\"password\":null}"), 422, "staff.password-wrong");
        refused(zhao.post("/api/me/passkeys/options", "{\"password\":\"\"}"), 422, "staff.password-wrong");
    }

    @Test
    void aSecretThatWasNeverConfirmedIsNotAskedFor() {
        var zhao = desk.hire("agent").signedIn();
        assertThat(zhao.post("/api/me/second-factor", password())).hasStatusOk();

        assertThat(zhao.signIn(StaffDesk.PASSWORD))
                .bodyJson()
                .extractingPath("$.required")
                .isNull();
    }

    @Test
    void anAdministratorResetsWhatSomebodyLostButNotTheirOwn() {
        var admin = desk.hire("administrator");
        admin.signIn(StaffDesk.PASSWORD);
        enrol(admin);

        assertThat(admin.post("/api/desk/people/%s/second-factor-removal".formatted(lin.id()), ""))
                .hasStatus(204);
        refused(
                admin.post("/api/desk/people/%s/second-factor-removal".formatted(admin.id()), ""),
                403,
                "staff.not-for-oneself");

        assertThat(lin.signIn(StaffDesk.PASSWORD))
                .bodyJson()
                .extractingPath("$.required")
                .isNull();
    }

    @Test
    void aPasskeyThatNobodyAskedForOrThatIsNoneIsRefused() {
        var stranger = desk.hire("agent");
        refused(stranger.post("/api/sign-in/passkey", "{}"), 401, "staff.passkey-refused");
        var zhao = desk.hire("agent").signedIn();
        assertThat(zhao.post("/api/me/passkeys/options", password())).hasStatusOk();
        refused(
                zhao.post("/api/me/passkeys", "{\"name\":\"x\",\"response\":{\"id\":\"AA\"}}"),
                401,
                "staff.passkey-refused");
    }

    @Test
    void theTableHoldsNoSecretInClear() {
        var secret = factors.find(lin.id()).orElseThrow().secret().array();

        var row = rowOf(lin);

        assertThat(row)
                .doesNotContain(HexFormat.of().formatHex(secret))
                .doesNotContain(Base32.of(secret))
                .contains("\"secret\":null");
    }

    @Test
    void whatAnEarlierReleaseKeptInClearIsSealedAndStillProves() {
        var secret = factors.find(lin.id()).orElseThrow().secret().array();
        jdbc.sql("update staff.second_factor set secret = ?, sealed = null where staff = ?")
                .param(secret)
                .param(lin.id().value())
                .update();
        assertThat(rowOf(lin)).contains(HexFormat.of().formatHex(secret));

        while (seal.handle(new SealSecrets())) {
            assertThat(factors.find(lin.id())).isPresent();
        }

        assertThat(rowOf(lin)).doesNotContain(HexFormat.of().formatHex(secret));
        lin.signIn(StaffDesk.PASSWORD);
        assertThat(code(lin, present(lin))).hasStatusOk();
    }

    @Test
    void anotherPersonsSealedSecretDoesNotOpenInOnesOwnRow() {
        var zhao = desk.hire("agent").signedIn();
        enrol(zhao);
        jdbc.sql("update staff.second_factor set sealed = (select sealed from staff.second_factor where staff = ?)"
                        + " where staff = ?")
                .param(zhao.id().value())
                .param(lin.id().value())
                .update();

        lin.signIn(StaffDesk.PASSWORD);

        refused(code(lin, present(zhao)), 409, "vault.broken");
    }

    private String rowOf(StaffDesk.Person person) {
        return jdbc.sql("select row_to_json(f)::text from staff.second_factor f where staff = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    private void enrol(StaffDesk.Person person) {
        assertThat(person.post("/api/me/second-factor", password())).hasStatusOk();
        var confirmed =
                person.post("/api/me/second-factor/confirmation", "{\"code\":\"%s\"}".formatted(present(person)));
        assertThat(confirmed).hasStatusOk();
        assertThat(json(confirmed).path("recovery").size()).isEqualTo(10);
    }

    private String present(StaffDesk.Person person) {
        return Totp.code(factors.find(person.id()).orElseThrow().secret().array(), clock.instant());
    }

    private static String password() {
        return "{\"password\":\"" + StaffDesk.PASSWORD + "\"}";
    }

    private static MvcTestResult code(StaffDesk.Person person, String code) {
        return person.post("/api/sign-in/code", "{\"code\":\"%s\"}".formatted(code));
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
