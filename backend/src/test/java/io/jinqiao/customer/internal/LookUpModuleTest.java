package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.Reason.Why;
import io.jinqiao.customer.events.AlarmAcknowledged;
import io.jinqiao.customer.events.LookUpAlarmed;
import io.jinqiao.customer.events.LookedUp;
import io.jinqiao.customer.events.Unmasked;
import io.jinqiao.customer.internal.LookUpRepository.Alarm;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.spi.Held;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(CustomerHouse.class)
class LookUpModuleTest {

    private static final String BECAUSE = "{\"why\":\"CALL_BACK\",\"words\":\"%s\"}";

    private final SignedIn lin = Asking.staff(StaffId.next(), "cards", Permission.READ_CUSTOMERS, Permission.UNMASK);
    private final SignedIn gu = Asking.staff(StaffId.next(), "", Permission.WATCH_LOOKUPS);
    private final Customers customers;
    private final CustomerHouse.Matters matters;
    private final LookUpRepository lookUps;
    private final AcknowledgeAlarm.Handler acknowledge;
    private final KeptForATime forget;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private CustomerId wang;

    LookUpModuleTest(
            Customers customers,
            CustomerHouse.Matters matters,
            LookUpRepository lookUps,
            AcknowledgeAlarm.Handler acknowledge,
            MovableClock clock,
            JdbcClient jdbc,
            MockMvcTester http) {
        this.customers = customers;
        this.matters = matters;
        this.lookUps = lookUps;
        this.acknowledge = acknowledge;
        this.forget = new KeptOfCustomers().lookUpsKept(jdbc);
        this.clock = clock;
        this.jdbc = jdbc;
        this.http = http;
        this.wang = CustomerId.next();
    }

    @BeforeEach
    void wangIsACustomer() {
        wang = customers.add(new NewCustomer(
                Kind.PERSONAL,
                "L" + CustomerId.next(),
                "王芳",
                "13812345678",
                Value.GOLD,
                2,
                null,
                Language.ZH,
                List.of()));
    }

    @Test
    void overAnOpenMatterNothingIsAskedAndTheLookIsOneFact(AssertablePublishedEvents events) {
        matters.open(lin, wang);

        assertThat(card()).hasStatusOk();
        assertThat(fields()).hasStatusOk();

        assertThat(events.ofType(LookedUp.class).matching(it -> it.customer().equals(wang)))
                .hasSize(1);
        assertThat(alarms()).isEmpty();
    }

    @Test
    void withNothingOpenAReasonIsAskedHoldsHalfAnHourAndRaisesAnAlarm(AssertablePublishedEvents events) {
        assertThat(card()).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("customer.reason-needed");
        assertThat(fields()).hasStatus(409);
        assertThat(post("look-ups", BECAUSE.formatted("嗯"))).hasStatus(422);

        assertThat(post("look-ups", BECAUSE.formatted("回访 13812345678 的投诉"))).hasStatus(204);
        assertThat(card()).hasStatusOk();
        assertThat(fields()).hasStatusOk();
        clock.move(Duration.ofMinutes(31));
        assertThat(card()).hasStatus(409);

        assertThat(events.ofType(LookedUp.class)
                        .matching(it -> it.customer().equals(wang))
                        .matching(it -> it.words().equals("回访 **** 的投诉")))
                .hasSize(1);
        assertThat(events.ofType(LookUpAlarmed.class)
                        .matching(it -> it.customer().equals(wang)))
                .hasSize(1);
        assertThat(alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.why()).isEqualTo(Why.CALL_BACK);
            assertThat(alarm.staff()).isEqualTo(lin.id());
        });
    }

    @Test
    void oneFieldIsSeenInClearForAReasonUntilAMomentAndItIsAFact(AssertablePublishedEvents events) {
        matters.open(lin, wang);

        assertThat(post("unmaskings", wish("客户核对号码")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.value", value -> assertThat(value).isEqualTo("13812345678"))
                .hasPathSatisfying(
                        "$.until",
                        until -> assertThat(until)
                                .isEqualTo(clock.instant()
                                        .plus(Duration.ofMinutes(5))
                                        .toString()));

        assertThat(events.ofType(Unmasked.class)
                        .matching(it -> it.customer().equals(wang))
                        .matching(it -> it.field().equals("PHONE"))
                        .matching(it -> it.words().equals("客户核对号码")))
                .hasSize(1);
        assertThat(alarms()).isEmpty();
    }

    @Test
    void seeingInClearTakesAPermissionAReasonAndOnesOwnCustomer() {
        matters.open(lin, wang);
        var reader = Asking.staff(lin.id(), "cards", Permission.READ_CUSTOMERS);
        var li = customers.visit(Language.ZH);

        assertThat(http.post()
                        .uri("/api/desk/customers/{id}/unmaskings", wang)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wish("客户核对号码"))
                        .with(Asking.as(reader)))
                .hasStatus(403);
        assertThat(post("unmaskings", "{\"field\":\"%s\"}".formatted(phone().id())))
                .hasStatus(400);
        assertThat(http.post()
                        .uri("/api/desk/customers/{id}/unmaskings", li)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wish("别人的号码"))
                        .with(Asking.as(lin)))
                .hasStatus(404);
    }

    @Test
    void aColleaguesCardIsAlarmedAndSomebodyElseSaysWhatItWas(AssertablePublishedEvents events) {
        jdbc.sql("update customer.customer set flags = array['COLLEAGUE'] where id = ?")
                .param(wang.value())
                .update();
        assertThat(post("look-ups", BECAUSE.formatted("只是想看看"))).hasStatus(204);
        var alarm = alarms().getFirst();

        assertThat(http.get().uri("/api/desk/look-up-alarms").with(Asking.as(gu)))
                .hasStatusOk()
                .bodyText()
                .contains("COLLEAGUE", "只是想看看")
                .doesNotContain("13812345678");
        assertThat(http.get().uri("/api/desk/look-up-alarms").with(Asking.as(lin)))
                .hasStatus(403);
        var elsewhere = new Area(Set.of(), Set.of(), Set.of("chengnan"), Set.of(), Set.of());
        assertThat(http.get().uri("/api/desk/look-up-alarms").with(Asking.as(Asking.within(elsewhere, gu))))
                .bodyText()
                .doesNotContain(alarm.id().toString());
        assertThat(http.post()
                        .uri("/api/desk/look-up-alarms/{id}/acknowledgement", alarm.id())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\":\"没事\"}")
                        .with(Asking.as(Asking.within(elsewhere, gu))))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.out-of-reach");
        assertThatThrownBy(() -> acknowledge.handle(new AcknowledgeAlarm(alarm.id(), lin, "没事")))
                .hasFieldOrPropertyWithValue("code", "customer.own-alarm");
        acknowledge.handle(new AcknowledgeAlarm(alarm.id(), gu, "已约谈本人"));

        assertThat(alarms()).isEmpty();
        assertThat(events.ofType(AlarmAcknowledged.class)
                        .matching(it -> it.whose().equals(lin.id())))
                .hasSize(1);
        assertThatThrownBy(() -> acknowledge.handle(new AcknowledgeAlarm(alarm.id(), gu, "再来一次")))
                .hasFieldOrPropertyWithValue("code", "customer.alarm-acknowledged");
    }

    @Test
    void lookUpsAreForgottenInTimeButNotOfWhomIsOnHoldNorWhileAnAlarmIsOpen() {
        assertThat(post("look-ups", BECAUSE.formatted("回访客户诉求"))).hasStatus(204);
        var later = clock.instant().plusSeconds(1);
        var ofWang = new Held(Set.of(wang), Set.of());

        assertThat(forget.delete(later, ofWang, 1000)).isNotNull();
        assertThat(lookUpsOfWang()).isEqualTo(1);
        forget.delete(later, Held.NOTHING, 1000);
        assertThat(lookUpsOfWang()).isEqualTo(1);
        acknowledge.handle(new AcknowledgeAlarm(alarms().getFirst().id(), gu, "正常回访"));
        forget.delete(later, ofWang, 1000);
        assertThat(lookUpsOfWang()).isEqualTo(1);
        assertThat(forget.delete(later, Held.NOTHING, 1000)).isNotEmpty();

        assertThat(lookUpsOfWang()).isZero();
    }

    private long lookUpsOfWang() {
        return jdbc.sql("select count(*) from customer.look_up where customer = ?")
                .param(wang.value())
                .query(Long.class)
                .single();
    }

    private List<Alarm> alarms() {
        return lookUps.latest(true).stream()
                .filter(alarm -> alarm.customer().equals(wang))
                .toList();
    }

    private MaskedField phone() {
        return customers.fields(wang).getFirst();
    }

    private String wish(String words) {
        return "{\"field\":\"%s\",\"reason\":{\"why\":\"CUSTOMER_ASKS\",\"words\":\"%s\"}}"
                .formatted(phone().id(), words);
    }

    private MvcTestResult card() {
        return http.get()
                .uri("/api/desk/customers/{id}", wang)
                .with(Asking.as(lin))
                .exchange();
    }

    private MvcTestResult fields() {
        return http.get()
                .uri("/api/desk/customers/{id}/fields", wang)
                .with(Asking.as(lin))
                .exchange();
    }

    private MvcTestResult post(String what, String body) {
        return http.post()
                .uri("/api/desk/customers/{id}/" + what, wang)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(Asking.as(lin))
                .exchange();
    }
}
