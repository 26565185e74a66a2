package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Ids;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.internal.FakeProvider.Signed;
import io.jinqiao.staff.internal.SingleSignOn.Against;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People come through the institution's own sign-on; what is theirs here stays as it is. */
@ModuleTest
@Import(StaffTime.class)
class SingleSignOnModuleTest {

    private static final String REFUSED = "/desk/sign-in?refused=";

    private final StaffDesk desk;
    private final HouseRuleRepository rules;
    private final HouseRules inForce;
    private final SignInRepository signIns;
    private final SecondFactorRepository factors;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private FakeProvider provider;
    private StaffDesk.Person gu;
    private StaffDesk.Person lin;
    private String subject;

    SingleSignOnModuleTest(
            Staff staff,
            HouseRuleRepository rules,
            HouseRules inForce,
            SignInRepository signIns,
            SecondFactorRepository factors,
            JdbcClient jdbc,
            MovableClock clock,
            MockMvcTester http) {
        this.desk = new StaffDesk(staff, http);
        this.rules = rules;
        this.inForce = inForce;
        this.signIns = signIns;
        this.factors = factors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void theHouseHasAProvider() throws IOException {
        provider = new FakeProvider(clock);
        gu = desk.hire("administrator").signedInWithAllProofs(signIns);
        assertThat(gu.put("/api/desk/single-sign-on/secret", "{\"secret\":\"%s\"}".formatted(FakeProvider.SECRET)))
                .hasStatusOk();
        decide(rule(provider.issuer(), "preferred_username"));
        lin = desk.hire("agent");
        subject = Ids.next().toString();
    }

    @AfterEach
    void theProviderCloses() {
        provider.close();
        decide(SingleSignOn.SHIPPED);
    }

    @Test
    void atFirstTheNameCountsAndLaterOnlyTheSubject() {
        var zhao = desk.hire("agent");

        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");
        assertThat(lin.get("/api/me")).bodyJson().extractingPath("$.required").isNull();
        assertThat(lin.get("/api/desk/teams")).hasStatusOk();

        var renamed = lin.elsewhere();
        comes(renamed, FakeProvider.Person.of(subject, zhao.username()), "/desk/");
        assertThat(renamed.get("/api/me")).bodyJson().extractingPath("$.number").isEqualTo(lin.username());
    }

    @Test
    void anotherSubjectWithTheSameNameDoesNotBecomeThatPerson() {
        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");

        var thief = lin.elsewhere();
        comes(thief, FakeProvider.Person.of("another", lin.username()), REFUSED + "staff.sso-linked-otherwise");

        assertThat(thief.get("/api/me")).hasStatus(401);
        assertThat(lin.get("/api/me")).hasStatusOk();
    }

    @Test
    void whoIsUnknownHasLeftOrIsBarredStaysOutside() {
        var stranger = lin.elsewhere();
        comes(stranger, FakeProvider.Person.of(subject, "nobody-" + subject), REFUSED + "staff.sso-unknown");
        assertThat(stranger.get("/api/me")).hasStatus(401);

        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");
        assertThat(gu.post("/api/desk/people/%s/barring".formatted(lin.id()), "{\"reason\":\"调查中\"}"))
                .hasStatus(204);
        comes(lin, FakeProvider.Person.of(subject, lin.username()), REFUSED + "staff.sso-barred");

        assertThat(gu.post("/api/desk/people/%s/leaving".formatted(lin.id()), ""))
                .hasStatus(204);
        comes(lin, FakeProvider.Person.of(subject, lin.username()), REFUSED + "staff.sso-unknown");
        comes(lin, FakeProvider.Person.of("second", lin.username()), REFUSED + "staff.sso-unknown");
    }

    @Test
    void whoIsLockedIsLockedThisWayToo() {
        for (int i = 0; i < 5; i++) {
            lin.signIn("Wrong-River-2026");
        }

        comes(lin, FakeProvider.Person.of(subject, lin.username()), REFUSED + "staff.sso-barred");

        assertThat(signIns.history(lin.id()))
                .anyMatch(row -> row.means().equals("sso") && "locked".equals(row.refused()));
    }

    @Test
    void aSecondFactorOfTheProviderCountsOnlyAsTheRuleSays() {
        var admin = desk.hire("administrator");
        var person = FakeProvider.Person.of(subject, admin.username());

        comes(admin, person.with("amr", List.of("pwd")).with("acr", "1"), "/desk/");
        assertThat(admin.get("/api/me")).bodyJson().extractingPath("$.required").isEqualTo("ENROL");

        comes(admin, person.with("amr", List.of("pwd", "otp")), "/desk/");
        assertThat(admin.get("/api/me")).bodyJson().extractingPath("$.required").isNull();
        assertThat(signIns.history(admin.id()).getFirst().means()).isEqualTo("sso+mfa");

        comes(admin, person.with("acr", "gold"), "/desk/");
        assertThat(admin.get("/api/me")).bodyJson().extractingPath("$.required").isNull();
    }

    @Test
    void whereTheProviderAssertsNoneOursIsAskedAndNoPasswordIs() {
        lin.signedIn();
        lin.post("/api/me/second-factor", "{\"password\":\"%s\"}".formatted(StaffDesk.PASSWORD));
        lin.post("/api/me/second-factor/confirmation", "{\"code\":\"%s\"}".formatted(code(lin)));
        clock.move(Duration.ofMinutes(2));
        jdbc.sql("update staff.person set password_given = true where id = ?")
                .param(lin.id().value())
                .update();

        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");

        assertThat(lin.get("/api/desk/teams")).hasStatus(403);
        assertThat(lin.post("/api/sign-in/code", "{\"code\":\"%s\"}".formatted(code(lin))))
                .bodyJson()
                .extractingPath("$.required")
                .isNull();
        assertThat(lin.get("/api/desk/teams")).hasStatusOk();
        assertThat(signIns.history(lin.id()).getFirst().means()).isEqualTo("sso+totp");
    }

    @Test
    void allRulesOfASignInHold() {
        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");
        var home = lin.elsewhere();
        comes(home, FakeProvider.Person.of(subject, lin.username()), "/desk/");
        assertThat(lin.get("/api/desk/teams")).hasStatus(401);

        clock.move(Duration.ofMinutes(16));
        assertThat(home.get("/api/desk/teams")).hasStatus(401);

        comes(home, FakeProvider.Person.of(subject, lin.username()), "/desk/");
        assertThat(gu.signedInWithAllProofs(signIns)
                        .post("/api/desk/people/%s/signing-out".formatted(lin.id()), "{\"reason\":\"遗失\"}"))
                .hasStatusOk();
        assertThat(home.get("/api/desk/teams")).hasStatus(401);
    }

    @ParameterizedTest
    @EnumSource(value = Signed.class, mode = EnumSource.Mode.EXCLUDE, names = "PROPERLY")
    void aTokenThatTheProviderDidNotSignIsWorthNothing(Signed how) {
        comes(lin, FakeProvider.Person.of(subject, lin.username()).signed(how), REFUSED + "staff.sso-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "aud", "iss", "exp", "auth_time"})
    void aTokenForSomethingElseIsWorthNothing(String claim) {
        Object value = switch (claim) {
            case "exp", "auth_time" -> clock.instant().minus(Duration.ofDays(1)).getEpochSecond();
            case "iss" -> "https://another.example";
            default -> "another";
        };
        comes(lin, FakeProvider.Person.of(subject, lin.username()).with(claim, value), REFUSED + "staff.sso-refused");
    }

    @Test
    void aTokenOfNonsenseIsRefusedAndNoFailureOfOurs() {
        comes(
                lin,
                FakeProvider.Person.of(subject, lin.username()).with("iss", "no address"),
                REFUSED + "staff.sso-refused");
    }

    @Test
    void anAnswerHoldsOnceAndOnlyForTheBrowserThatAsked() {
        var asked = begins(lin, "");
        var answer = provider.proves(asked, FakeProvider.Person.of(subject, lin.username()));

        assertThat(location(lin.elsewhere().get(answer))).isEqualTo(REFUSED + "staff.sso-refused");
        assertThat(location(lin.get(answer.replaceAll("state=[^&]*", "state=other"))))
                .isEqualTo(REFUSED + "staff.sso-refused");
        assertThat(location(lin.get(answer))).isEqualTo("/desk/");
        assertThat(location(lin.get(answer))).as("the question is used up").isEqualTo(REFUSED + "staff.sso-refused");
    }

    @Test
    void whatIsAskedIsBoundByStateNonceAndChallenge() {
        var asked = FakeProvider.parameters(URI.create(begins(lin, "")).getRawQuery());

        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("max_age", "43200")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example", "/\\evil.example", "javascript:alert(1)"})
    void thePageThatWasWantedLeadsNowhereElse(String to) {
        var answer = provider.proves(begins(lin, to), FakeProvider.Person.of(subject, lin.username()));

        assertThat(location(lin.get(answer))).isEqualTo("/desk/");
    }

    @Test
    void anUncheckedMailAddressNamesNobody() {
        decide(rule(provider.issuer(), "email"));
        var person = FakeProvider.Person.of(subject, "x").with("email", lin.username());

        comes(lin, person.with("email_verified", false), REFUSED + "staff.sso-unknown");
        comes(lin, person, REFUSED + "staff.sso-unknown");
        comes(lin, person.with("email_verified", true), "/desk/");
    }

    @Test
    void signingOutLeavesTheProviderToo() {
        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");

        assertThat(lin.post("/api/sign-out", ""))
                .bodyJson()
                .extractingPath("$.onwards")
                .asString()
                .startsWith(provider.issuer() + "/goodbye?id_token_hint=ey")
                .contains("post_logout_redirect_uri=");
        assertThat(lin.get("/api/me")).hasStatus(401);
    }

    @Test
    void theTokenThatSaysWhoSomebodyIsStandsNowhereInClear() {
        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");

        var kept = jdbc.sql("select coalesce(string_agg(encode(attribute_bytes, 'escape'), ' '), '')"
                        + " from staff.session_attributes where attribute_name = 'staff.sso-token'")
                .query(String.class)
                .single();

        assertThat(kept).isNotEmpty().doesNotContain("eyJ");
    }

    @Test
    void theSecretIsSealedAndNeverTold() {
        assertThat(gu.get("/api/desk/single-sign-on"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/sign-in/sso/answer")
                .doesNotContain(FakeProvider.SECRET);
        assertThat(jdbc.sql("select encode(sealed, 'escape') from staff.sso_secret")
                        .query(String.class)
                        .single())
                .doesNotContain(FakeProvider.SECRET);
        lin.signedIn();
        assertThat(lin.get("/api/desk/single-sign-on")).hasStatus(403);
        assertThat(lin.put("/api/desk/single-sign-on/secret", "{\"secret\":\"x\"}"))
                .hasStatus(403);
    }

    @Test
    void aProviderThatIsOffOrSilentSaysSo() {
        assertThat(lin.get("/api/sign-in/ways"))
                .bodyJson()
                .extractingPath("$.sso")
                .isEqualTo(true);
        provider.close();
        decide(rule("http://localhost:1", "preferred_username"));
        assertThat(location(lin.get("/api/sign-in/sso"))).isEqualTo(REFUSED + "staff.sso-unreachable");

        decide(SingleSignOn.SHIPPED);
        assertThat(lin.get("/api/sign-in/ways"))
                .bodyJson()
                .extractingPath("$.sso")
                .isEqualTo(false);
        assertThat(location(lin.get("/api/sign-in/sso"))).isEqualTo(REFUSED + "staff.sso-off");
    }

    @Test
    void aLinkThatIsTakenAwayIsMadeAnew() {
        comes(lin, FakeProvider.Person.of(subject, lin.username()), "/desk/");
        assertThat(gu.post("/api/desk/people/%s/sso-unlinking".formatted(lin.id()), ""))
                .hasStatus(204);

        assertThat(lin.get("/api/me")).hasStatus(401);
        comes(lin, FakeProvider.Person.of("new-provider", lin.username()), "/desk/");
    }

    private static SingleSignOn rule(String issuer, String claim) {
        return new SingleSignOn(
                true,
                issuer,
                FakeProvider.CLIENT,
                claim,
                Against.USERNAME,
                "",
                Set.of("otp", "gold"),
                Duration.ofHours(12));
    }

    private void decide(SingleSignOn rule) {
        var kind = RuleKind.SINGLE_SIGN_ON;
        var by = gu.id();
        var version = rules.propose(kind, rule, "测试", by, clock.instant());
        rules.decide(kind, version, true, "", lin == null ? desk.hire("agent").id() : lin.id(), clock.instant());
        inForce.forget();
    }

    private void comes(StaffDesk.Person browser, FakeProvider.Person person, String goesTo) {
        assertThat(location(browser.get(provider.proves(begins(browser, ""), person))))
                .isEqualTo(goesTo);
    }

    private String begins(StaffDesk.Person browser, String to) {
        var asked = location(browser.get("/api/sign-in/sso?to=" + to));
        assertThat(asked).startsWith(provider.issuer() + "/authorize?");
        return asked;
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getHeader("Location");
    }

    private String code(StaffDesk.Person person) {
        return Totp.code(factors.find(person.id()).orElseThrow().secret().array(), clock.instant());
    }
}
