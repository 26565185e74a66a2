package io.jinqiao.compliance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Passage;
import io.jinqiao.compliance.Said;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.events.WordsPassed;
import io.jinqiao.compliance.events.WordsStopped;
import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.compliance.rules.RuleSet;
import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The gate with its rules in the database, and how two people change them. */
@ModuleTest
class ComplianceModuleTest {

    private static final SignedIn HAN =
            Asking.staff(StaffId.next(), "", Permission.PROPOSE_RULES, Permission.APPROVE_RULES);
    private static final SignedIn SHEN = Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES);
    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.SERVE);

    private static final String RULE = """
            { "rule": {
                "code": "%s", "version": 0, "kind": "WORDS", "name": { "zh": "内部代号", "en": "a code name" },
                "outcome": { "STAFF": "%s", "MACHINE": "BLOCK" },
                "says": ["%s"], "not": [], "with": [], "negatable": false, "quotable": false,
                "instead": { "zh": "请说产品名称", "en": "Say the name" }, "source": "内部规定", "retired": %s },
              "effectiveFrom": %s, "reason": "统一口径" }
            """;

    private final Compliance compliance;
    private final RulesInForce inForce;
    private final RuleRepository rules;
    private final GateFacts facts;
    private final RuleChange change;
    private final FakeTwoPersonControl control;
    private final FakeCustomers customers;
    private final MockMvcTester http;
    private final MovableClock clock;
    private final TransactionTemplate transaction;

    ComplianceModuleTest(
            Compliance compliance,
            RulesInForce inForce,
            RuleRepository rules,
            GateFacts facts,
            RuleChange change,
            FakeTwoPersonControl control,
            FakeCustomers customers,
            MockMvcTester http,
            MovableClock clock,
            PlatformTransactionManager transactions) {
        this.compliance = compliance;
        this.inForce = inForce;
        this.rules = rules;
        this.facts = facts;
        this.change = change;
        this.control = control;
        this.customers = customers;
        this.http = http;
        this.clock = clock;
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
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }
    }

    @Test
    void whatMustNotBeSaidIsRefusedAndKeptEvenWhenTheCallerGivesUp(AssertablePublishedEvents events) {
        var wang = customers.named("王芳");
        assertThatThrownBy(() -> transaction.execute(_ -> compliance.pass(said("这款稳赚不赔", wang, false))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("compliance.blocked"));
        assertThat(events)
                .contains(WordsStopped.class)
                .matching(stopped -> wang.equals(stopped.customer())
                        && stopped.rule().equals("promise.yield@3")
                        && stopped.words().equals("稳赚"));
    }

    @Test
    void whatPassesNamesTheRulesItPassedBy(AssertablePublishedEvents events) {
        var wang = customers.named("王芳");
        var passed = compliance.pass(said("您的卡已解冻", wang, false));
        assertThat(passed).isEqualTo(new Passage(Outcome.PASS, inForce.now().edition(), passed.rules()));
        assertThat(passed.rules()).isEmpty();
        assertThat(events)
                .contains(WordsPassed.class)
                .matching(told -> told.gate().equals("PASS " + inForce.now().edition()));
    }

    @Test
    void whoIsAskedSaysThatTheyAreSureAndAMachineCannotBeAsked() {
        var wang = customers.named("王芳");
        refused("compliance.ask", said("这要怪您自己", wang, false));
        assertThat(compliance.pass(said("这要怪您自己", wang, true)).rules()).containsExactly("taboo.blame@3");
        refused(
                "compliance.blocked",
                new Said(
                        "这要怪您自己",
                        Speaker.MACHINE,
                        Said.Way.TICKET_RESULT,
                        Subject.of(ConversationId.next()),
                        () -> wang,
                        Actor.MACHINE,
                        true));
    }

    @Test
    void aCustomerMayReadTheirOwnNumberAndNobodyElses() {
        var wang = customers.named("王芳");
        assertThat(compliance
                        .check("您的号码是13800001234", Speaker.STAFF, Language.ZH, wang)
                        .blocked())
                .isFalse();
        assertThat(compliance
                        .check("他的号码是13911112222", Speaker.STAFF, Language.ZH, wang)
                        .blocked())
                .isTrue();
    }

    @Test
    void aCheckThatFailsLetsNothingPass() {
        var broken = new Gate(
                new RulesInForce(rules, clock) {
                    @Override
                    RuleSet now() {
                        throw new IllegalStateException("no rules");
                    }
                },
                customers,
                facts);
        assertThat(broken.check("您好", Speaker.STAFF, Language.ZH)).isEqualTo(Verdict.UNJUDGED);
        assertThatThrownBy(() -> broken.pass(said("您好", customers.named("王芳"), true)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("compliance.unavailable"));
    }

    @Test
    void aRuleSpeaksOnceAnotherPersonApprovedItAndItsDayHasCome() {
        var later = clock.instant().plus(Duration.ofDays(2));
        assertThat(propose("house.code-name", "BLOCK", "北斗一号", false, "\"" + later + "\""))
                .hasStatusOk();
        assertThat(outcome("北斗一号")).isEqualTo(Outcome.PASS);
        approve();
        assertThat(outcome("北斗一号")).isEqualTo(Outcome.PASS);
        var before = inForce.now().edition();

        clock.move(Duration.ofDays(2));

        assertThat(outcome("北斗一号")).isEqualTo(Outcome.BLOCK);
        assertThat(inForce.now().edition()).isNotEqualTo(before);

        propose("house.code-name", "BLOCK", "北斗一号", true, "null");
        approve();
        assertThat(outcome("北斗一号")).isEqualTo(Outcome.PASS);
    }

    @Test
    void aNewerShippedVersionHoldsUnlessTheHouseHasItsOwn() {
        ship(1, "东斗四号");
        ship(2, "东斗五号");
        assertThat(outcome("东斗四号")).isEqualTo(Outcome.PASS);
        assertThat(outcome("东斗五号")).isEqualTo(Outcome.BLOCK);

        propose("house.shipped", "BLOCK", "东斗六号", false, "null");
        approve();
        ship(4, "东斗七号");
        assertThat(outcome("东斗六号")).isEqualTo(Outcome.BLOCK);
        assertThat(outcome("东斗七号")).isEqualTo(Outcome.PASS);
    }

    @Test
    void whatIsRefusedNeverSpeaks() {
        propose("house.refused", "BLOCK", "南斗二号", false, "null");
        transaction.executeWithoutResult(_ -> control.decide(change, SHEN, false));
        assertThat(outcome("南斗二号")).isEqualTo(Outcome.PASS);
        assertThat(http.get().uri("/api/desk/compliance/rules").with(Asking.as(SHEN)))
                .bodyJson()
                .extractingPath("$.rules[?(@.code == 'house.refused')].versions[0].state")
                .asArray()
                .containsExactly("DROPPED");
    }

    @Test
    void aDraftIsTriedBeforeAnybodyProposesIt() {
        assertThat(http.post()
                        .uri("/api/desk/compliance/trial")
                        .with(Asking.as(HAN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\": \"保证收益，西斗三号\", \"language\": \"zh\", \"draft\": %s}"
                                .formatted(RULE.formatted("house.tried", "ASK", "西斗三号", false, "null")
                                        .replaceAll("(?s)^\\s*\\{ \"rule\":(.*),\\s*\"effectiveFrom\".*$", "$1"))))
                .bodyJson()
                .extractingPath("$.staff.findings[*].rule")
                .asArray()
                .containsExactly("promise.yield", "house.tried");
    }

    @Test
    void badRulesAndOtherPeopleAreRefused() {
        assertThat(propose("BAD CODE", "BLOCK", "x2", false, "null")).hasStatus4xxClientError();
        assertThat(propose("house.class", "BLOCK", "<nobody>赚", false, "null"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("compliance.unknown-class");
        assertThat(propose("house.past", "BLOCK", "往日", false, "\"2020-01-01T00:00:00Z\""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("compliance.in-the-past");
        assertThat(http.get().uri("/api/desk/compliance/rules").with(Asking.as(LIN)))
                .hasStatus(403);
    }

    private void ship(int version, String says) {
        var blocks = Map.of(Speaker.STAFF, Outcome.BLOCK, Speaker.MACHINE, Outcome.BLOCK);
        var nothing = new Bilingual("", "");
        rules.ship(
                new GateRule(
                        "house.shipped",
                        version,
                        GateRule.Kind.WORDS,
                        new Bilingual("出厂", "shipped"),
                        blocks,
                        List.of(says),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        nothing,
                        "a test",
                        false),
                Instant.EPOCH);
        inForce.lookAgain();
    }

    private Outcome outcome(String words) {
        return compliance.check(words, Speaker.STAFF, Language.ZH).outcome();
    }

    private void approve() {
        transaction.executeWithoutResult(_ -> control.decide(change, SHEN, true));
    }

    private MvcTestResult propose(String code, String outcome, String says, boolean retired, @Nullable String from) {
        return http.post()
                .uri("/api/desk/compliance/rules")
                .with(Asking.as(HAN))
                .contentType(MediaType.APPLICATION_JSON)
                .content(RULE.formatted(code, outcome, says, retired, from))
                .exchange();
    }

    private void refused(String code, Said said) {
        assertThatThrownBy(() -> compliance.pass(said))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Said said(String words, CustomerId to, boolean sure) {
        return new Said(
                words,
                Speaker.STAFF,
                Said.Way.TICKET_RESULT,
                Subject.of(ConversationId.next()),
                () -> to,
                Actor.of(LIN.id()),
                sure);
    }
}
