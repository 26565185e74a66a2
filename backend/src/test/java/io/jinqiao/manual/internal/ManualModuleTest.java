package io.jinqiao.manual.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.compliance.FakeCompliance;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.FakeConversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.events.ConversationUnderstood;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.manual.Manuals;
import io.jinqiao.manual.events.GoingOnRefused;
import io.jinqiao.manual.events.GuidanceBegun;
import io.jinqiao.manual.events.GuidanceEnded;
import io.jinqiao.manual.events.PhraseSaid;
import io.jinqiao.manual.phrases.ManualFile;
import io.jinqiao.manual.phrases.ServiceManual;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.suitability.FakeSuitability;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation follows the manual of its business, with the Transformer that listens in production. */
@ModuleTest
class ManualModuleTest {

    private static final ServiceManual SALE = ManualFile.shipped().getFirst();
    private static final SignedIn SUN = Asking.staff(StaffId.next(), "wealth", Permission.SERVE);
    private static final SignedIn ZHOU =
            Asking.staff(StaffId.next(), "wealth", Permission.SERVE, Permission.EXCUSE_FROM_MANUALS);
    private static final SignedIn HAN =
            Asking.staff(StaffId.next(), "", Permission.PROPOSE_RULES, Permission.APPROVE_RULES);

    private final Manuals manuals;
    private final GuardClosing closing;
    private final GuardSale sale;
    private final GuardErrand errand;
    private final AllowItems allowItems;
    private final ManualChange change;
    private final ManualsInForce inForce;
    private final FakeConversations conversations;
    private final FakeCustomers customers;
    private final FakeSuitability suitability;
    private final FakeTwoPersonControl control;
    private final ApplicationEventPublisher events;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private CustomerId xu = CustomerId.next();
    private ConversationId talk = ConversationId.next();

    ManualModuleTest(
            Manuals manuals,
            GuardClosing closing,
            GuardSale sale,
            GuardErrand errand,
            AllowItems allowItems,
            ManualChange change,
            ManualsInForce inForce,
            FakeConversations conversations,
            FakeCustomers customers,
            FakeSuitability suitability,
            FakeTwoPersonControl control,
            ApplicationEventPublisher events,
            MovableClock clock,
            MockMvcTester http,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.manuals = manuals;
        this.closing = closing;
        this.sale = sale;
        this.errand = errand;
        this.allowItems = allowItems;
        this.change = change;
        this.inForce = inForce;
        this.conversations = conversations;
        this.customers = customers;
        this.suitability = suitability;
        this.control = control;
        this.events = events;
        this.clock = clock;
        this.http = http;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

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
        FakeSuitability suitability() {
            return new FakeSuitability();
        }

        @Bean
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }

        @Bean
        FakeCompliance compliance() {
            return new FakeCompliance();
        }
    }

    @BeforeEach
    void sunServesMsXuAboutAFund() {
        ManualFile.shipped().forEach(manuals::offer);
        inForce.lookAgain();
        xu = customers.add(new NewCustomer(
                Kind.PERSONAL, "C" + Ids.next(), "徐丽", null, Value.ORDINARY, 2, null, Language.ZH, List.of()));
        talk = conversations.open(xu, "web", Language.ZH).id();
        conversations.assign(talk, SUN.id());
        is("wealth.agency.fund");
    }

    @Test
    void theManualOfTheBusinessIsFollowedFromTheMomentItIsKnown(AssertablePublishedEvents told) {
        talk = conversations.open(customers.named("王芳"), "web", Language.ZH).id();
        conversations.assign(talk, SUN.id());
        is("wealth.agency.fund");
        assertThat(told)
                .contains(GuidanceBegun.class)
                .matching(begun ->
                        begun.conversation().equals(talk) && begun.manual().equals("wealth-sale@1"));
        assertThat(sheet()).bodyJson().extractingPath("$[0].current").isEqualTo("identity");
    }

    @Test
    void whatIsSaidInOtherWordsTicksItsPhraseAndTheMessageIsKept(AssertablePublishedEvents told) {
        says("提醒一下，这款理财可不是存款，投资是有风险的哦");
        listen();
        assertThat(told)
                .contains(PhraseSaid.class)
                .matching(said -> said.phrase().equals("not-deposit")
                        && said.number() == 1
                        && said.likeness() > 700
                        && said.manual().equals("wealth-sale@1")
                        && said.by().is(SUN.id()));
        assertThat(missing()).doesNotContain("disclosure.not-deposit").contains("disclosure.no-guarantee");
    }

    @Test
    void theCustomersWordsTickNothing() {
        conversations.post(message(Actor.of(xu), "我知道理财非存款、产品有风险"));
        says("您说得对");
        listen();
        assertThat(missing()).contains("disclosure.not-deposit");
    }

    @Test
    void theOppositeAndTheHalfTickNothing() {
        says("您的本金不可能亏损");
        says("产品有风险，这个您别当真");
        listen();
        assertThat(missing()).contains("disclosure.no-guarantee", "disclosure.not-deposit");
    }

    @Test
    void nobodyClosesWhileSomethingIsMissingAndWhatIsMissingIsSaid(AssertablePublishedEvents told) {
        assertThatThrownBy(() -> close(Closing.Result.SOLVED)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("manual.not-followed");
            assertThat(refused.getMessage()).contains("disclosure.not-deposit");
        });
        assertThat(told)
                .contains(GoingOnRefused.class)
                .matching(refused -> refused.conversation().equals(talk)
                        && refused.what().equals("CLOSE")
                        && refused.missing().contains("assessment.SUITABILITY"));
    }

    @Test
    void onceEverythingIsSaidAndHoldsItMayBeClosed(AssertablePublishedEvents told) {
        suitability.allow(xu);
        SALE.phrases().forEach(phrase -> says(phrase.wording().zh()));
        assertThatCode(() -> close(Closing.Result.SOLVED)).doesNotThrowAnyException();
        transaction.executeWithoutResult(_ -> events.publishEvent(new ConversationClosed(
                talk, xu, SUN.id(), "wealth.agency.fund", "SOLVED", "", SUN.actor(), clock.instant())));
        assertThat(told)
                .contains(GuidanceEnded.class)
                .matching(ended -> ended.conversation().equals(talk)
                        && ended.outcome().equals("DONE")
                        && ended.missing().isEmpty());
    }

    @Test
    void whoLeftCannotBeToldAnythingAnyMore() {
        assertThatCode(() -> close(Closing.Result.LEFT)).doesNotThrowAnyException();
    }

    @Test
    void aSaleWaitsForTheRiskStatementWhateverTheConversationIsCalled() {
        suitability.allow(xu);
        is("account.manage.data");
        refusedSale();
        SALE.phrases().stream()
                .filter(phrase -> !phrase.code().equals("not-deposit"))
                .forEach(phrase -> says(phrase.wording().zh()));
        refusedSale();
        says("理财非存款、产品有风险、投资须谨慎。");
        assertThatCode(() -> transaction.executeWithoutResult(_ -> sale.mayGoOn(xu, SUN)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasSaidKeepsTheManualDueWhenTheBusinessIsChanged() {
        says("理财非存款、产品有风险、投资须谨慎。");
        listen();
        is("account.manage.data");
        assertThatThrownBy(() -> close(Closing.Result.SOLVED)).isInstanceOf(Refused.class);
    }

    @Test
    void aLeaderMayLetItBeLeftOutForAReasonAndNobodyElse() {
        assertThat(ask("[\"disclosure.benchmark\"]")).hasStatusOk();
        assertThat(sheet()).bodyJson().extractingPath("$[0].asked").asArray().containsExactly("disclosure.benchmark");
        transaction.executeWithoutResult(_ -> control.decide(allowItems, ZHOU, true));
        assertThat(missing()).doesNotContain("disclosure.benchmark").contains("disclosure.no-guarantee");
        assertThat(ask("[\"disclosure.benchmark\"]"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("manual.not-missing");
    }

    @Test
    void aStepIsNotGoneBeyondWhileSomethingIsMissing() {
        var id = id();
        assertThat(http.post()
                        .uri("/api/desk/conversations/" + talk + "/manuals/" + id + "/steps/identity")
                        .with(Asking.as(SUN)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("manual.not-followed");
        says("请问是您本人购买吗？");
        assertThat(http.post()
                        .uri("/api/desk/conversations/" + talk + "/manuals/" + id + "/steps/identity")
                        .with(Asking.as(SUN)))
                .hasStatusOk();
    }

    @Test
    void anErrandStandsStillAtAStepWhileTheManualForItsProcessAsksForMore(AssertablePublishedEvents told) {
        manuals.offer(new ServiceManual(
                "z-order-errand",
                1,
                SALE.title(),
                List.of("loan.none"),
                List.of(),
                List.of("fund-order"),
                SALE.steps(),
                SALE.source(),
                false));
        inForce.lookAgain();
        refusedStep("fund-order", "identity");
        assertThat(told)
                .contains(GoingOnRefused.class)
                .matching(refused -> refused.conversation().equals(talk)
                        && refused.what().equals("ERRAND")
                        && refused.manual().startsWith("z-order-errand@"));
        says("请问是您本人购买吗？");
        mayDo("fund-order", "identity");
        refusedStep("fund-order", "no-step-of-the-manual");
        mayDo("another-process", "identity");
    }

    @Test
    void aChangeOfDetailsWaitsUntilTheShippedManualWasFollowed() {
        mayDo("account-opening", "applied");
        refusedStep("customer-change", "entered");
        says("跟您复述一下要改的信息，您核对一下对不对？");
        refusedStep("customer-change", "entered");
        says("变更要经第二人复核后才生效，在此之前仍以原来的资料为准。");
        mayDo("customer-change", "entered");
    }

    private void refusedStep(String process, String step) {
        assertThatThrownBy(() -> mayDo(process, step))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("manual.not-followed"));
    }

    private void mayDo(String process, String step) {
        transaction.executeWithoutResult(_ -> errand.mayDo(process, step, Subject.of(talk), SUN.actor()));
    }

    @Test
    void anotherVersionHoldsForConversationsThatBeginAfterItWasApproved() {
        var followed = read("/0/version").asInt();
        assertThat(propose(SALE, "null")).hasStatusOk();
        transaction.executeWithoutResult(_ -> control.decide(change, ZHOU, true));
        assertThat(sheet()).bodyJson().extractingPath("$[0].version").isEqualTo(followed);
        var next = conversations.open(customers.named("王芳"), "web", Language.ZH).id();
        conversations.assign(next, SUN.id());
        talk = next;
        is("wealth.product.buy");
        assertThat(sheet())
                .bodyJson()
                .extractingPath("$[0].version")
                .asNumber()
                .satisfies(version -> assertThat(version.intValue()).isGreaterThan(followed));
    }

    @Test
    void anOldVersionIsDeletedOnlyWhenNothingThatWentByItIsKept() {
        var kept = new KeptGuidance().versionsKept(jdbc);
        var followed = read("/0/version").asInt();
        for (int i = 0; i < 2; i++) {
            assertThat(propose(SALE, "null")).hasStatusOk();
            transaction.executeWithoutResult(_ -> control.decide(change, ZHOU, true));
            clock.move(Duration.ofDays(1));
        }
        var before = versions();
        kept.delete(clock.instant().minus(Duration.ofDays(30)), Held.NOTHING, 100);
        assertThat(versions()).isEqualTo(before);
        kept.delete(clock.instant(), Held.NOTHING, 100);
        assertThat(versions()).contains(followed, before.getLast()).doesNotContain(before.get(before.size() - 2));
    }

    private List<Integer> versions() {
        return jdbc.sql("select version from manual.version where code = :code order by version")
                .param("code", SALE.code())
                .query(Integer.class)
                .list();
    }

    @Test
    void badManualsAndOtherPeopleAreRefused() {
        assertThat(propose(SALE, "\"2020-01-01T00:00:00Z\""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("manual.in-the-past");
        assertThat(http.get().uri("/api/desk/manuals").with(Asking.as(SUN))).hasStatus(403);
        assertThat(http.get()
                        .uri("/api/desk/conversations/" + talk + "/manuals")
                        .with(Asking.as(Asking.staff(StaffId.next(), "cards", Permission.SERVE))))
                .hasStatus(403);
    }

    private void is(String business) {
        conversations.understand(talk, new Understanding(null, business, null, SUN.actor()));
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new ConversationUnderstood(talk, xu, "", business, 0, List.of(), SUN.actor(), clock.instant())));
    }

    private void says(String words) {
        conversations.post(message(SUN.actor(), words)).join();
    }

    private NewMessage message(Actor from, String words) {
        return new NewMessage(talk, from, Ids.next().toString(), MessageView.Kind.TEXT, words, null);
    }

    private void listen() {
        assertThatThrownBy(() -> close(Closing.Result.SOLVED)).isInstanceOf(Refused.class);
        transaction.executeWithoutResult(
                _ -> closing.mayClose(talk, SUN.actor(), new Closing(Closing.Result.LEFT, "")));
    }

    private void close(Closing.Result result) {
        transaction.executeWithoutResult(_ -> closing.mayClose(talk, SUN.actor(), new Closing(result, "")));
    }

    private void refusedSale() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> sale.mayGoOn(xu, SUN)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("manual.not-followed"));
    }

    private MvcTestResult sheet() {
        return http.get()
                .uri("/api/desk/conversations/" + talk + "/manuals")
                .with(Asking.as(SUN))
                .exchange();
    }

    private List<String> missing() {
        return read("/0/missing").valueStream().map(node -> node.asString()).toList();
    }

    private String id() {
        return read("/0/id").asString();
    }

    private JsonNode read(String pointer) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(sheet().getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .at(pointer);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult ask(String items) {
        return http.post()
                .uri("/api/desk/conversations/" + talk + "/manuals/" + id() + "/allowances")
                .with(Asking.as(SUN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"items\": %s, \"reason\": \"客户已在网点听过\"}".formatted(items))
                .exchange();
    }

    private MvcTestResult propose(ServiceManual manual, String from) {
        return http.post()
                .uri("/api/desk/manuals")
                .with(Asking.as(HAN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"manual\": %s, \"effectiveFrom\": %s, \"reason\": \"更新话术\"}"
                        .formatted(JsonMapper.builder().build().writeValueAsString(manual), from))
                .exchange();
    }
}
