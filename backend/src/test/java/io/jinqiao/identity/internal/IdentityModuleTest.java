package io.jinqiao.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jayway.jsonpath.JsonPath;
import io.jinqiao.channel.FakeVisits;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.identity.Identity;
import io.jinqiao.identity.Level;
import io.jinqiao.identity.Standing;
import io.jinqiao.identity.events.CustomerIdentified;
import io.jinqiao.identity.events.LevelReached;
import io.jinqiao.identity.events.StepUpFailed;
import io.jinqiao.identity.spi.KnownAnswers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.vault.FakeClasses;
import io.jinqiao.vault.FakeVault;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** From a visitor nobody knows to a customer who proved it, on both sides of the conversation. */
@ModuleTest
@Import(IdentityModuleTest.Neighbours.class)
class IdentityModuleTest {

    private static final Pattern SIX = Pattern.compile("\\d{6}");

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeConversations conversations(MovableClock clock) {
            return new FakeConversations(clock);
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeVisits visits() {
            return new FakeVisits();
        }

        @Bean
        FakeVault vault() {
            return new FakeVault();
        }

        @Bean
        FakeClasses classes() {
            return new FakeClasses();
        }

        @Bean
        FakeStaff staff() {
            return new FakeStaff();
        }

        @Bean
        FakeKnown known() {
            return new FakeKnown();
        }

        @Bean
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }
    }

    /** Systems that know two things of everybody: the answer to a question is its code backwards. */
    static final class FakeKnown implements KnownAnswers {

        @Override
        public Set<String> askable(CustomerId customer, Set<String> questions) {
            return Set.of("id-tail", "address");
        }

        @Override
        public boolean right(CustomerId customer, String question, String answer) {
            return answer.equals(new StringBuilder(question).reverse().toString());
        }
    }

    private final Identity identity;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeStaff staff;
    private final FakeTwoPersonControl control;
    private final AppKeyTrust trust;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final SignedIn admin = Asking.staff(StaffId.next(), "it", Permission.MANAGE_STAFF);
    private final SignedIn officer = Asking.staff(StaffId.next(), "security", Permission.APPROVE_STAFF);
    private App app = new App("none", Algorithm.ES256);
    private CustomerId wang = CustomerId.next();
    private SignedIn lin = officer;

    IdentityModuleTest(
            Identity identity,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeStaff staff,
            FakeTwoPersonControl control,
            AppKeyTrust trust,
            MovableClock clock,
            MockMvcTester http) {
        this.identity = identity;
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.control = control;
        this.trust = trust;
        this.clock = clock;
        this.http = http;
    }

    @BeforeEach
    void msWangAndTheAppsKey() {
        app = new App("key-" + StaffId.next(), Algorithm.ES256);
        wang = customers.named("王芳");
        lin = Asking.staff(staff.named("lin").id(), "", Permission.SERVE);
    }

    @Test
    void aVisitorsConversationIsTheCustomersOnceTheAppVouches(AssertablePublishedEvents events) {
        trusted();
        var visitor = customers.visit(Language.ZH);
        var talk = conversations.open(visitor, "web", Language.ZH).id();
        assertThat(identity.of(talk).level()).isEqualTo(Level.L0);

        var answer = enter(token(), visitor);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.customer").isEqualTo(wang.toString());
        assertThat(answer).bodyJson().extractingPath("$.conversation").isEqualTo(talk.toString());
        assertThat(conversations.get(talk).customer()).isEqualTo(wang);
        assertThat(identity.of(talk).level()).isEqualTo(Level.L2);
        assertThat(events.ofType(CustomerIdentified.class).matching(CustomerIdentified::customer, wang::equals))
                .hasSize(1);
        clock.move(Duration.ofHours(2));
        assertThat(identity.of(talk).level()).isEqualTo(Level.L1);
    }

    @Test
    void aTokenCountsOnce() {
        trusted();
        var token = token();
        assertThat(enter(token, null)).hasStatusOk();
        refused(enter(token, null), "identity.token-replayed");
    }

    @Test
    void aKeyCountsWhenTwoPeopleWantItAndUntilOneEndsIt() {
        var proposed = propose(app.pem());
        assertThat(proposed).hasStatusOk();
        refused(enter(token(), null), "identity.token-key-unknown");
        control.decide(trust, officer, true);
        assertThat(enter(token(), null)).hasStatusOk();
        var another = new App(app.kid, Algorithm.ES256);
        refused(enter(another.token(App.claims(number(), clock.instant())), null), "identity.token-signature");
        refused(propose(app.pem()), "identity.kid-taken");

        assertThat(http.post()
                        .uri("/api/desk/app-keys/{id}/end", keyId())
                        .with(Asking.as(officer))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"lost telephone\"}"))
                .hasStatusOk();
        refused(enter(token(), null), "identity.token-key-over");
    }

    @Test
    void aKeyCountsInItsTimeOnly() {
        trusted();
        clock.move(Duration.ofDays(31));
        refused(enter(token(), null), "identity.token-key-over");
    }

    @Test
    void aPrivateKeyIsNotTaken() {
        refused(propose("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"), "identity.key-private");
        refused(propose("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"), "identity.key-malformed");
    }

    @Test
    void aCodeOnTheTelephoneLiftsTheLevelForAQuarterOfAnHour(AssertablePublishedEvents events) {
        var talk = served();
        refusedLevel(talk);

        assertThat(desk(talk, "code", "{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.code.sentTo")
                .asString()
                .endsWith("****1234");
        refused(desk(talk, "code", "{}"), "identity.code-just-sent");
        var code = code();
        refused(answer(talk, wang, code.equals("000000") ? "111111" : "000000"), "identity.code-wrong");
        assertThat(answer(talk, wang, code))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.level")
                .isEqualTo("L3");

        identity.require(talk, "balance");
        assertThat(events.ofType(LevelReached.class).matching(LevelReached::conversation, talk::equals))
                .hasSize(1);
        assertThat(conversations.latest(talk, 10).stream()
                        .map(MessageView::detail)
                        .map(detail -> detail == null ? "" : String.valueOf(detail.get("event"))))
                .containsExactly("step-up-asked", "step-up-passed");
        assertThat(conversations.latest(talk, 10).toString()).doesNotContain(code);
        refused(answer(talk, wang, code), "identity.nothing-asked");
        clock.move(Duration.ofMinutes(15));
        refusedLevel(talk);
    }

    @Test
    void fiveWrongCodesMakeItVoidAndThreeVoidOnesEndTheDay() {
        var talk = served();
        for (int round = 0; round < 3; round++) {
            assertThat(desk(talk, "code", "{}")).hasStatusOk();
            var wrong = code().equals("000000") ? "111111" : "000000";
            for (int i = 0; i < 4; i++) {
                refused(answer(talk, wang, wrong), "identity.code-wrong");
            }
            refused(answer(talk, wang, wrong), "identity.code-void");
            clock.move(Duration.ofMinutes(1));
        }
        refused(desk(talk, "code", "{}"), "identity.locked-today");
        clock.move(Duration.ofHours(24));
        assertThat(desk(talk, "code", "{}")).hasStatusOk();
    }

    @Test
    void aLateCodeIsNone() {
        var talk = served();
        assertThat(desk(talk, "code", "{}")).hasStatusOk();
        clock.move(Duration.ofMinutes(5));
        refused(answer(talk, wang, code()), "identity.code-late");
    }

    @Test
    void nobodyElseAnswersOrAsks() {
        var talk = served();
        assertThat(desk(talk, "code", "{}")).hasStatusOk();
        refused(answer(talk, customers.named("李明"), code()), "conversation.not-yours");
        lin = Asking.staff(StaffId.next(), "", Permission.SERVE);
        refused(desk(talk, "code", "{}"), "conversation.not-yours");
        refused(desk(talk, "witness", "{\"words\":\"saw her passport\"}"), "conversation.not-yours");
    }

    @Test
    void whoSawTheCustomerSaysSoWithTheirName() {
        var talk = served();
        refused(desk(talk, "witness", "{\"words\":\"ok\"}"), "identity.witness-words");
        assertThat(desk(talk, "witness", "{\"words\":\"柜面核对身份证原件\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.standing.level")
                .isEqualTo("L4");
    }

    @Test
    void rightAnswersReachTheSecondLevelAndNoMore(AssertablePublishedEvents events) {
        var talk = served();
        clock.move(Duration.ofHours(2));
        assertThat(identity.of(talk).level()).isEqualTo(Level.L1);
        assertThat(desk(talk, "questions", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.questions.open[*].code")
                .asArray()
                .containsExactlyInAnyOrder("id-tail", "address");
        assertThat(desk(talk, "questions/answers", answers("liat-di", "sserdda")))
                .hasStatusOk();
        assertThat(identity.of(talk).level()).isEqualTo(Level.L2);
        assertThat(identity.of(talk).means()).isEqualTo(Standing.Means.KNOWLEDGE);
        assertThat(events)
                .contains(LevelReached.class)
                .matching(reached -> reached.conversation().equals(talk)
                        && reached.level().equals("L2")
                        && reached.means().equals("KNOWLEDGE")
                        && reached.by().is(lin.id())
                        && !reached.toString().contains("sserdda"));
        clock.move(Duration.ofMinutes(30));
        assertThat(identity.of(talk).level()).isEqualTo(Level.L1);
    }

    @Test
    void wrongAnswersDoNotSayWhichAndAfterThreeNoneAreAskedForADay(AssertablePublishedEvents events) {
        wang = customers.named("李明");
        var talk = conversations.open(wang, "web", Language.ZH).id();
        conversations.assign(talk, lin.id());
        for (var wrong : List.of(answers("liat-di", "杭州"), answers("1234", "sserdda"), answers("1", "2"))) {
            assertThat(desk(talk, "questions", "")).hasStatusOk();
            var refused = desk(talk, "questions/answers", wrong);
            refused(refused, "identity.answers-wrong");
            assertThat(refused).bodyText().doesNotContain("id-tail").doesNotContain("address");
            refused(desk(talk, "questions/answers", answers("liat-di", "sserdda")), "identity.nothing-asked");
        }
        refused(desk(talk, "questions", ""), "identity.questions-locked");
        assertThat(identity.of(talk).level()).isEqualTo(Level.L1);
        assertThat(events.ofType(StepUpFailed.class)
                        .matching(failed -> failed.conversation().equals(talk)
                                && failed.why().equals("ANSWERS")
                                && failed.by().is(lin.id())))
                .hasSize(3);
        clock.move(Duration.ofDays(1));
        assertThat(desk(talk, "questions", "")).hasStatusOk();
    }

    @Test
    void questionsThatAreLeftUnansweredCountAsAFailure() {
        wang = customers.named("陈东");
        var talk = conversations.open(wang, "web", Language.ZH).id();
        conversations.assign(talk, lin.id());
        assertThat(desk(talk, "questions", ""))
                .bodyJson()
                .extractingPath("$.questions.failuresLeft")
                .isEqualTo(3);
        clock.move(Duration.ofMinutes(5));
        refused(desk(talk, "questions/answers", answers("liat-di", "sserdda")), "identity.answers-late");
        assertThat(desk(talk, "questions", ""))
                .bodyJson()
                .extractingPath("$.questions.failuresLeft")
                .isEqualTo(2);
        refused(
                desk(talk, "questions/answers", "{\"answers\": {\"id-tail\": \"liat-di\"}}"),
                "identity.answers-missing");
    }

    private static String answers(String idTail, String address) {
        return "{\"answers\": {\"id-tail\": \"%s\", \"address\": \"%s\"}}".formatted(idTail, address);
    }

    @Test
    void bothSeeOneBadgeAndAnybodyMayCheckIt() {
        var talk = served();
        var code = text(
                http.get()
                        .uri("/api/customer/conversations/{id}/badge", talk)
                        .with(Asking.as(wang))
                        .exchange(),
                "$.code");
        assertThat(text(
                        http.get()
                                .uri("/api/desk/conversations/{id}/identity", talk)
                                .with(Asking.as(lin))
                                .exchange(),
                        "$.badge.code"))
                .isEqualTo(code);
        var checked = check(code.toLowerCase(Locale.ROOT));
        assertThat(checked)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name.zh")
                .asString()
                .doesNotContain("林悦");
        conversations.close(talk, lin.actor(), new Closing(Closing.Result.SOLVED, ""));
        refused(check(code), "identity.badge-unknown");
        refused(check("ABCDEFGH"), "identity.badge-unknown");
    }

    private MvcTestResult check(String code) {
        return http.get()
                .uri("/api/customer/badges/{code}", code)
                .with(Asking.as(wang))
                .exchange();
    }

    private ConversationId served() {
        var talk = conversations.open(wang, "web", Language.ZH).id();
        conversations.assign(talk, lin.id());
        return talk;
    }

    private void refusedLevel(ConversationId talk) {
        assertThat(catchThrowableOfType(Refused.class, () -> identity.require(talk, "balance"))
                        .code())
                .isEqualTo("identity.level-too-low");
    }

    private void trusted() {
        assertThat(propose(app.pem())).hasStatusOk();
        control.decide(trust, officer, true);
    }

    private MvcTestResult propose(String pem) {
        var from = clock.instant();
        var body = Map.of(
                "kid",
                app.kid,
                "issuer",
                "bank-app",
                "algorithm",
                "ES256",
                "pem",
                pem,
                "from",
                from.toString(),
                "until",
                from.plus(Duration.ofDays(30)).toString(),
                "reason",
                "a new app");
        return http.post()
                .uri("/api/desk/app-keys")
                .with(Asking.as(admin))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.builder().build().writeValueAsString(body))
                .exchange();
    }

    private String keyId() {
        return text(http.get().uri("/api/desk/app-keys").with(Asking.as(admin)).exchange(), "$.keys[0].id");
    }

    private String number() {
        return customers.get(wang).number();
    }

    private String token() {
        return app.token(App.claims(number(), clock.instant()));
    }

    private MvcTestResult enter(String token, @Nullable CustomerId visitor) {
        var request = http.post()
                .uri("/api/customer/identity")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"token\":\"%s\"}".formatted(token));
        return request.with(Asking.as(visitor == null ? customers.visit(Language.ZH) : visitor))
                .exchange();
    }

    private MvcTestResult desk(ConversationId talk, String what, String body) {
        return http.post()
                .uri("/api/desk/conversations/{id}/identity/" + what, talk)
                .with(Asking.as(lin))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult answer(ConversationId talk, CustomerId who, String code) {
        return http.post()
                .uri("/api/customer/conversations/{id}/code", talk)
                .with(Asking.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\":\"%s\"}".formatted(code))
                .exchange();
    }

    private String code() {
        var found = SIX.matcher(customers.texts(wang).getLast());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String text(MvcTestResult answer, String path) {
        assertThat(answer).hasStatusOk();
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(MvcTestResult answer, String code) {
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
