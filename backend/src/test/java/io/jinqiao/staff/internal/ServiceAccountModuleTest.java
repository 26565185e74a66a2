package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.events.ServiceTokenChanged;
import io.jinqiao.staff.events.ServiceTokenEnding;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Programs that work here: what they may, what they may not, and that their tokens end. */
@ModuleTest
@Import(StaffTime.class)
@RecordApplicationEvents
class ServiceAccountModuleTest {

    private static final String ALL = "/api/desk/service-accounts";
    private static final String TEAMS = "/api/desk/teams";

    private final StaffDesk desk;
    private final SignInRepository signIns;
    private final FakeTwoPersonControl control;
    private final ServiceAccountKind kind;
    private final WarnOfEnding.Handler warn;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final MockMvcTester http;
    private StaffDesk.Person admin;
    private StaffDesk.Person lin;

    ServiceAccountModuleTest(
            Staff staff,
            SignInRepository signIns,
            FakeTwoPersonControl control,
            ServiceAccountKind kind,
            WarnOfEnding.Handler warn,
            JdbcClient jdbc,
            MovableClock clock,
            MockMvcTester http) {
        this.desk = new StaffDesk(staff, http);
        this.signIns = signIns;
        this.control = control;
        this.kind = kind;
        this.warn = warn;
        this.jdbc = jdbc;
        this.clock = clock;
        this.http = http;
    }

    @BeforeEach
    void somebodyAnswersForAProgram() {
        admin = desk.hire("administrator").signedInWithAllProofs(signIns);
        lin = desk.hire("agent");
    }

    @Test
    void aTokenOpensWhatItsScopesAllowAndNothingElse() {
        var token = token(made("READ_KNOWLEDGE"));

        assertThat(shows(token, HttpMethod.GET, TEAMS)).hasStatusOk();
        refused(shows(token, HttpMethod.GET, ALL), 403, "web.not-permitted");
        refused(shows(token, HttpMethod.POST, ALL), 403, "web.not-permitted");
        refused(shows(token, HttpMethod.POST, "/api/desk/people"), 403, "web.not-permitted");
        refused(shows(token, HttpMethod.GET, "/api/me"), 401, "staff.token-refused");
        refused(shows(token, HttpMethod.PUT, "/api/me/password"), 401, "staff.token-refused");
        refused(shows(token, HttpMethod.POST, "/api/sign-in"), 401, "staff.token-refused");
        refused(shows(token, HttpMethod.GET, "/ws/desk"), 401, "staff.token-refused");
    }

    @Test
    void whatShowsCustomersTakesASecondPerson() {
        var id = made("READ_KNOWLEDGE", "READ_CUSTOMERS");
        refused(admin.post(ALL + "/" + id + "/tokens", "{\"days\":30}"), 409, "staff.service-not-active");

        control.decide(kind, Asking.staff(StaffId.next(), "", Permission.APPROVE_STAFF), true);

        assertThat(shows(token(id), HttpMethod.GET, TEAMS)).hasStatusOk();
    }

    @Test
    void whatIsRefusedStaysShut() {
        var id = made("SEARCH_RECORDS");

        control.decide(kind, Asking.staff(StaffId.next(), "", Permission.APPROVE_STAFF), false);

        refused(admin.post(ALL + "/" + id + "/tokens", "{\"days\":30}"), 409, "staff.service-not-active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MANAGE_STAFF", "APPROVE_STAFF", "APPROVE_RULES", "MANAGE_KEYS", "UNMASK", "HEAR_WHISTLE_REPORTS"
            })
    void whatPeopleDecideNoProgramMay(String scope) {
        refused(make("READ_KNOWLEDGE\",\"" + scope), 403, "staff.scope-for-people");
    }

    @Test
    void scopesCannotBeAddedLaterNotEvenInTheTable() {
        var id = made("READ_KNOWLEDGE");
        var token = token(id);
        jdbc.sql("update staff.service_account set scopes = '{READ_KNOWLEDGE,MANAGE_STAFF}' where id = ?::uuid")
                .param(id)
                .update();

        refused(shows(token, HttpMethod.GET, ALL), 403, "web.not-permitted");
    }

    @Test
    void dutiesThatAreHeldApartAreForProgramsToo() {
        refused(make("PROPOSE_KNOWLEDGE\",\"REVIEW_KNOWLEDGE"), 403, "staff.scope-for-people");
        refused(admin.post(ALL, request("[]")), 422, "staff.scope-missing");
    }

    @Test
    void aTokenEndsAtItsEndAndNotLaterThanTheRuleAllows() {
        var id = made("READ_KNOWLEDGE");
        refused(admin.post(ALL + "/" + id + "/tokens", "{\"days\":91}"), 422, "staff.token-too-long");
        refused(admin.post(ALL + "/" + id + "/tokens", "{\"days\":0}"), 422, "staff.token-too-long");
        refused(admin.post(ALL + "/" + id + "/tokens", "{\"days\":-5}"), 422, "staff.token-too-long");
        var token = given(admin.post(ALL + "/" + id + "/tokens", "{\"days\":1}"));

        clock.move(Duration.ofHours(23));
        assertThat(shows(token, HttpMethod.GET, TEAMS)).hasStatusOk();
        clock.move(Duration.ofHours(1));
        refused(shows(token, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
    }

    @Test
    void aRevokedTokenIsWorthNothingAtOnce() {
        var id = made("READ_KNOWLEDGE");
        var token = token(id);
        var row = jdbc.sql("select id::text from staff.service_token where account = ?::uuid")
                .param(id)
                .query(String.class)
                .single();

        assertThat(admin.post(ALL + "/" + id + "/tokens/" + row + "/revocation", ""))
                .hasStatusOk();

        refused(shows(token, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
    }

    @Test
    void aRotationLetsTheOldTokenRunOutWithinADay() {
        var id = made("READ_KNOWLEDGE");
        var old = token(id);
        clock.move(Duration.ofMinutes(1));
        var next = given(admin.post(ALL + "/" + id + "/rotation", "{\"days\":30}"));

        assertThat(shows(old, HttpMethod.GET, TEAMS)).hasStatusOk();
        clock.move(Duration.ofHours(24));
        refused(shows(old, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
        assertThat(shows(next, HttpMethod.GET, TEAMS)).hasStatusOk();
    }

    @Test
    void withItsOwnerAProgramLosesItsWayIn() {
        var token = token(made("READ_KNOWLEDGE"));

        assertThat(admin.post("/api/desk/people/%s/barring".formatted(lin.id()), "{\"reason\":\"调查中\"}"))
                .hasStatus(204);
        refused(shows(token, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
        assertThat(admin.post("/api/desk/people/%s/unbarring".formatted(lin.id()), ""))
                .hasStatus(204);
        assertThat(shows(token, HttpMethod.GET, TEAMS)).hasStatusOk();
        assertThat(admin.post("/api/desk/people/%s/leaving".formatted(lin.id()), ""))
                .hasStatus(204);
        refused(shows(token, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
    }

    @Test
    void aClosedAccountOpensNothing() {
        var id = made("READ_KNOWLEDGE");
        var token = token(id);

        assertThat(admin.post(ALL + "/" + id + "/closing", "")).hasStatusOk();

        refused(shows(token, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
        refused(admin.post(ALL + "/" + id + "/tokens", "{\"days\":30}"), 409, "staff.service-not-active");
    }

    @Test
    void neitherTheTableNorAnyAnswerHoldsTheToken() {
        var id = made("READ_KNOWLEDGE");
        var token = token(id);

        assertThat(admin.get(ALL)).hasStatusOk().bodyText().contains(id).doesNotContain(token.substring(4));
        assertThat(jdbc.sql("select string_agg(t::text, ' ') from staff.service_token t")
                        .query(String.class)
                        .single())
                .doesNotContain(token.substring(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jqs_",
                "jqs_' or 1=1 --",
                "jqs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "jqs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoTokenIsRefused(String words) {
        refused(shows(words, HttpMethod.GET, TEAMS), 401, "staff.token-refused");
    }

    @Test
    void aTokenIsNotHelpedByACookieAndDoesNotHelpOne() {
        var token = token(made("READ_KNOWLEDGE"));

        var both = http.get()
                .uri(ALL)
                .cookie(admin.cookie())
                .header("Authorization", "Bearer " + token)
                .exchange();
        refused(both, 403, "web.not-permitted");

        var spoilt = http.post()
                .uri(ALL)
                .cookie(admin.cookie())
                .header("Authorization", "Bearer jqs_nothing")
                .contentType(MediaType.APPLICATION_JSON)
                .content(request("[\"READ_KNOWLEDGE\"]"))
                .exchange();
        refused(spoilt, 401, "staff.token-refused");
    }

    @Test
    void aProgramIsNobodyWhoSignsInOrIsManaged() {
        var id = made("READ_KNOWLEDGE");

        assertThat(desk.hire("agent").signedIn().get("/api/desk/staff"))
                .bodyText()
                .doesNotContain(id);
        refused(admin.put("/api/desk/people/%s/place".formatted(id), """
                        {"team":"","posts":["administrator"],"capacity":0}
                        """), 404, "staff.unknown");
        refused(
                admin.put("/api/desk/people/%s/password".formatted(id), "{\"password\":\"Right-River-2027\"}"),
                404,
                "staff.unknown");
        assertThat(lin.elsewhere().signIn("!")).hasStatus(401);
    }

    @Test
    void whatItDoesIsTheProgramsInTheRecord(ApplicationEvents told) {
        var id = made("READ_KNOWLEDGE");
        var token = token(id);

        shows(token, HttpMethod.GET, TEAMS);
        shows(token, HttpMethod.GET, TEAMS);

        assertThat(told.stream(ServiceTokenChanged.class)
                        .filter(fact -> fact.what().equals("used")
                                && fact.account().value().toString().equals(id)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.by()).isEqualTo(Actor.of(fact.account())));
        assertThat(admin.get(ALL)).bodyText().contains("\"usedFrom\":\"127.0.0.1\"");
    }

    @Test
    void itsOwnerHearsOfTheEndOnceAndInTime(ApplicationEvents told) {
        var id = made("READ_KNOWLEDGE");
        given(admin.post(ALL + "/" + id + "/tokens", "{\"days\":30}"));
        everyWarning();
        assertThat(endings(id, told)).isZero();

        clock.move(Duration.ofDays(17));
        everyWarning();
        everyWarning();

        assertThat(told.stream(ServiceTokenEnding.class)
                        .filter(fact -> fact.account().value().toString().equals(id)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.told()).containsExactly(lin.id()));
    }

    @Test
    void onlyWhoManagesStaffMakesThem() {
        lin.signedIn();

        refused(lin.get(ALL), 403, "web.not-permitted");
        refused(lin.post(ALL, request("[\"READ_KNOWLEDGE\"]")), 403, "web.not-permitted");
    }

    private void everyWarning() {
        var more = true;
        while (more) {
            more = warn.handle(new WarnOfEnding());
        }
    }

    private static long endings(String id, ApplicationEvents told) {
        return told.stream(ServiceTokenEnding.class)
                .filter(fact -> fact.account().value().toString().equals(id))
                .count();
    }

    private String made(String... scopes) {
        var answer = make(String.join("\",\"", scopes));
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .asString();
    }

    private MvcTestResult make(String scopes) {
        return admin.post(ALL, request("[\"" + scopes + "\"]"));
    }

    private String request(String scopes) {
        return """
                {"name":"报表系统","purpose":"夜间取数","owner":"%s","scopes":%s}
                """.formatted(lin.id(), scopes);
    }

    private String token(String id) {
        return given(admin.post(ALL + "/" + id + "/tokens", "{\"days\":30}"));
    }

    private static String given(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("token")
                .asString();
    }

    private MvcTestResult shows(String token, HttpMethod method, String path) {
        var request = http.method(method).uri(path).header("Authorization", "Bearer " + token);
        return method == HttpMethod.GET
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content("{}").exchange();
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
