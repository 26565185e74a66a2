package io.jinqiao.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.policy.events.PolicyAcknowledged;
import io.jinqiao.policy.events.PolicyInForce;
import io.jinqiao.policy.events.PolicyUnread;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ObjectArrayAssert;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
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
class PolicyModuleTest {

    private static final SignedIn SHEN = Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES);

    private final PolicyChange change;
    private final TellPolicy.Handler tell;
    private final FakeTwoPersonControl control;
    private final MockMvcTester http;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SignedIn han;
    private final SignedIn lin;
    private final SignedIn zhao;

    PolicyModuleTest(
            PolicyChange change,
            TellPolicy.Handler tell,
            FakeTwoPersonControl control,
            FakeStaff staff,
            MockMvcTester http,
            MovableClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.change = change;
        this.tell = tell;
        this.control = control;
        this.http = http;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.han = Asking.staff(
                staff.named("zhou").id(),
                "general",
                Permission.READ_KNOWLEDGE,
                Permission.PROPOSE_RULES,
                Permission.APPROVE_RULES);
        this.lin = Asking.staff(staff.named("lin").id(), "cards", Permission.READ_KNOWLEDGE);
        this.zhao = Asking.staff(staff.named("zhao").id(), "loans", Permission.READ_KNOWLEDGE);
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
        FakeStaff staff() {
            return new FakeStaff();
        }
    }

    @Test
    void whoItIsForIsToldOnTheDayAndAcknowledgesIt(AssertablePublishedEvents told) {
        var later = clock.instant().plus(Duration.ofDays(3));
        assertThat(propose("data-care", "一、保护客户信息", "[]", false, "\"" + later + "\""))
                .hasStatusOk();
        approve();
        drain();
        assertThat(told.ofType(PolicyInForce.class).matching(each -> each.code().equals("data-care")))
                .isEmpty();
        clock.move(Duration.ofDays(3));
        drain();
        assertThat(told)
                .contains(PolicyInForce.class)
                .matching(each -> each.code().equals("data-care")
                        && each.told().contains(lin.id())
                        && each.told().contains(zhao.id()));
        assertThat(acknowledge("data-care", 1, lin)).hasStatusOk();
        assertThat(told)
                .contains(PolicyAcknowledged.class)
                .matching(each -> each.code().equals("data-care") && each.by().is(lin.id()));
        assertThat(acknowledge("data-care", 2, lin))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("policy.other-version");
    }

    @Test
    void whoHasNotAcknowledgedIsRemindedOnceTheTermHasPassed(AssertablePublishedEvents told) {
        propose("fire-plan", "遇火警先疏散", "[]", false, "null");
        approve();
        drain();
        acknowledge("fire-plan", 1, lin);
        clock.move(Duration.ofDays(7));
        drain();
        assertThat(told)
                .contains(PolicyUnread.class)
                .matching(each -> each.code().equals("fire-plan")
                        && each.told().contains(zhao.id())
                        && !each.told().contains(lin.id()));
        assertThat(http.get().uri("/api/desk/policies/fire-plan/readers").with(Asking.as(han)))
                .bodyJson()
                .extractingPath("$[?(@.acknowledgedAt == null)].person")
                .asArray()
                .contains(zhao.id().toString());
    }

    @Test
    void anotherVersionIsReadAnewAndShowsWhatChanged() {
        propose("gifts", "一、不得收礼\n二、金额不限", "[]", false, "null");
        approve();
        acknowledge("gifts", 1, lin);
        clock.move(Duration.ofDays(1));
        propose("gifts", "一、不得收礼\n二、超过200元须登记", "[]", false, "null");
        approve();
        var mine = http.get().uri("/api/desk/policies").with(Asking.as(lin));
        assertThat(mine)
                .bodyJson()
                .extractingPath("$[?(@.policy.code == 'gifts')].acknowledgedAt")
                .asArray()
                .containsExactly((Object) null);
        assertThat(http.get().uri("/api/desk/policies/gifts").with(Asking.as(lin)))
                .bodyJson()
                .extractingPath("$[0].lines[*].kind")
                .asArray()
                .containsExactly("SAME", "REMOVED", "ADDED");
    }

    @Test
    void anArchivedPolicyIsAskedOfNobodyAndKept() {
        propose("old-rule", "旧规定", "[]", false, "null");
        approve();
        clock.move(Duration.ofDays(1));
        propose("old-rule", "旧规定", "[]", true, "null");
        approve();
        codes(lin).doesNotContain("old-rule");
        codes(han).contains("old-rule");
        assertThat(http.get().uri("/api/desk/policies/old-rule").with(Asking.as(lin)))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(2);
    }

    @Test
    void whatIsInForceStaysHoweverOldAndTheEndOfAPolicyGoesLast() {
        var kept = new KeptPolicies().policiesKept(jdbc);
        propose("ageing", "一", "[]", false, "null");
        approve();
        acknowledge("ageing", 1, lin);
        clock.move(Duration.ofDays(1));
        propose("ageing", "二", "[]", false, "null");
        approve();
        var first = actOf("ageing", 1);
        var later = clock.instant().plus(Duration.ofDays(3_000));
        assertThat(kept.delete(later, Held.NOTHING.and(List.of(first)), 100)).doesNotContain(first);
        assertThat(kept.delete(clock.instant(), Held.NOTHING, 100)).doesNotContain(first);
        assertThat(kept.delete(later, Held.NOTHING, 100)).contains(first).doesNotContain(actOf("ageing", 2));
        clock.move(Duration.ofDays(1));
        propose("ageing", "二", "[]", true, "null");
        approve();
        var last = actOf("ageing", 3);
        var held = Held.NOTHING.and(List.of(actOf("ageing", 2)));
        assertThat(kept.delete(later, held, 100)).doesNotContain(last);
        kept.delete(later, Held.NOTHING, 100);
        assertThat(kept.delete(later, Held.NOTHING, 100)).contains(last);
        codes(han).doesNotContain("ageing");
    }

    private UUID actOf(String code, int version) {
        return jdbc.sql("select act_id from policy.document where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(UUID.class)
                .single();
    }

    @Test
    void aScopeNamesWhoseItIs() {
        propose("nobody", "给没有人的", "[\"no-such-post\"]", false, "null");
        approve();
        codes(lin).doesNotContain("nobody");
    }

    @Test
    void othersNeitherProposeNorSeeWhoHasRead() {
        assertThat(http.get().uri("/api/desk/policies/x/readers").with(Asking.as(lin)))
                .hasStatus(403);
        assertThat(propose("BAD CODE", "x", "[]", false, "null"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("policy.bad-code");
    }

    private ObjectArrayAssert<Object> codes(SignedIn who) {
        return assertThat(http.get().uri("/api/desk/policies").with(Asking.as(who)))
                .bodyJson()
                .extractingPath("$[*].policy.code")
                .asArray();
    }

    private void approve() {
        transaction.executeWithoutResult(_ -> control.decide(change, SHEN, true));
    }

    private void drain() {
        while (tell.handle(new TellPolicy())) {
            // until nobody is to be told anything by now
        }
    }

    private MvcTestResult acknowledge(String code, int version, SignedIn who) {
        return http.post()
                .uri("/api/desk/policies/" + code + "/acknowledgement")
                .with(Asking.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": %d}".formatted(version))
                .exchange();
    }

    private MvcTestResult propose(String code, String text, String posts, boolean archived, String from) {
        return http.post()
                .uri("/api/desk/policies")
                .with(Asking.as(han))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                    { "policy": { "code": "%s", "version": 0, "kind": "POLICY", "number": "制度〔2026〕%s",
                        "title": { "zh": "%s", "en": "%s" }, "text": "%s", "posts": %s, "teams": [], "days": 7,
                        "archived": %s },
                      "effectiveFrom": %s, "reason": "年度修订" }
                    """.formatted(code, code, code, code, text.replace("\n", "\\n"), posts, archived, from))
                .exchange();
    }
}
