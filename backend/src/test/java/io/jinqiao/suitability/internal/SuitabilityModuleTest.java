package io.jinqiao.suitability.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.Suitability;
import io.jinqiao.suitability.events.SaleWentOn;
import io.jinqiao.suitability.events.SuitabilityChecked;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class SuitabilityModuleTest {

    private static final SignedIn SUN = Asking.staff(StaffId.next(), "wealth", Permission.SERVE);
    private static final SignedIn HAN =
            Asking.staff(StaffId.next(), "", Permission.PROPOSE_RULES, Permission.APPROVE_RULES);
    private static final SignedIn SHEN = Asking.staff(StaffId.next(), "", Permission.APPROVE_RULES);
    private static final String DUTIES = "\"fuller-disclosure\", \"extra-warning\", \"more-time\", \"follow-up\"";

    private final Suitability suitability;
    private final ParametersChange change;
    private final FakeTwoPersonControl control;
    private final FakeCustomers customers;
    private final MockMvcTester http;
    private final MovableClock clock;
    private CustomerId xu = CustomerId.next();

    SuitabilityModuleTest(
            Suitability suitability,
            ParametersChange change,
            FakeTwoPersonControl control,
            FakeCustomers customers,
            MockMvcTester http,
            MovableClock clock) {
        this.suitability = suitability;
        this.change = change;
        this.control = control;
        this.customers = customers;
        this.http = http;
        this.clock = clock;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        FakeCustomers customers() {
            return new FakeCustomers();
        }

        @Bean
        FakeTwoPersonControl control() {
            return new FakeTwoPersonControl();
        }
    }

    @BeforeEach
    void msXuIsSixtySevenAndC2() {
        xu = customers.add(new NewCustomer(
                Kind.PERSONAL,
                "C" + Ids.next(),
                "徐丽",
                null,
                Value.ORDINARY,
                2,
                null,
                Language.ZH,
                List.of(),
                List.of(),
                Map.of(ProtectedField.IDENTITY, List.of("330299195905129119"))));
        suitability.offer(new Product("TECH", new Bilingual("科技股票基金", "a technology fund"), "某基金公司", 4, 5));
        suitability.offer(new Product("MONEY", new Bilingual("天天现金", "a money fund"), "本行", 1, 1));
        suitability.assessed(xu, 2, clock.instant(), SUN.actor());
    }

    @Test
    void aHighRiskFundIsRefusedAndTheCheckIsKeptWithItsData(AssertablePublishedEvents events)
            throws UnsupportedEncodingException {
        var check = check("TECH");
        assertThat(check).bodyJson().extractingPath("$.suitable").isEqualTo(false);
        assertThat(check).bodyJson().extractingPath("$.reasons").asArray().containsExactly("level-too-high");
        assertThat(check).bodyJson().extractingPath("$.data.productLevel").isEqualTo(5);
        assertThat(check).bodyJson().extractingPath("$.data.age").isEqualTo(67);
        assertThat(goOn(id(check), DUTIES)).bodyJson().extractingPath("$.code").isEqualTo("suitability.not-suitable");
        assertThat(events)
                .contains(SuitabilityChecked.class)
                .matching(told -> xu.equals(told.customer())
                        && !told.suitable()
                        && told.data().contains("customer=C2"));
    }

    @Test
    void aSaleGoesOnOnceUponAnAllowingCheckWhenCareWasTaken(AssertablePublishedEvents events)
            throws UnsupportedEncodingException {
        var check = id(check("MONEY"));
        assertThat(goOn(check, "")).bodyJson().extractingPath("$.code").isEqualTo("suitability.duties-open");
        assertThat(goOn(check, DUTIES)).hasStatusOk();
        assertThat(goOn(check, DUTIES)).bodyJson().extractingPath("$.code").isEqualTo("suitability.went-on-already");
        assertThat(events).contains(SaleWentOn.class).matching(told -> check.equals(told.check()));
    }

    @Test
    void aCheckOfYesterdayAllowsNothingToday() throws UnsupportedEncodingException {
        var check = id(check("MONEY"));
        clock.move(Duration.ofDays(1));
        assertThat(goOn(check, DUTIES)).bodyJson().extractingPath("$.code").isEqualTo("suitability.check-too-old");
    }

    @Test
    void otherParametersHoldOnceAnotherPersonApprovedThem() throws UnsupportedEncodingException {
        assertThat(check("MONEY")).bodyJson().extractingPath("$.suitable").isEqualTo(true);
        assertThat(propose("[0, 0, 3, 4, 5]", 70)).hasStatusOk();
        assertThat(check("MONEY")).bodyJson().extractingPath("$.suitable").isEqualTo(true);
        control.decide(change, SHEN, true);
        var refused = check("MONEY");
        assertThat(refused).bodyJson().extractingPath("$.reasons").asArray().containsExactly("level-too-high");
        assertThat(refused).bodyJson().extractingPath("$.duties").asArray().isEmpty();
        propose("[1, 2, 3, 4, 5]", 65);
        control.decide(change, SHEN, true);
        assertThat(check("MONEY")).bodyJson().extractingPath("$.suitable").isEqualTo(true);
    }

    @Test
    void badParametersAndThoseInForceAreRefused() {
        assertThat(propose("[3, 2, 3, 4, 5]", 65))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("suitability.bad-parameters");
        assertThat(propose("[1, 2, 3, 4, 5]", 65))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("suitability.nothing-changed");
        assertThat(http.get().uri("/api/desk/suitability/parameters").with(Asking.as(SUN)))
                .hasStatus(403);
    }

    private MvcTestResult propose(String matrix, int elderAge) {
        return http.post()
                .uri("/api/desk/suitability/parameters")
                .with(Asking.as(HAN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        { "parameters": { "version": 0, "validityMonths": 12, "maxADay": 2, "maxInTwelveMonths": 8,
                            "elderAge": %d, "matrix": %s, "waiver": false, "source": "%s",
                            "elderDuties": ["fuller-disclosure", "extra-warning", "more-time", "follow-up"] },
                          "effectiveFrom": null, "reason": "监管口径调整" }
                        """.formatted(elderAge, matrix, Parameters.shipped().source()))
                .exchange();
    }

    @Test
    void whosePostHoldsElsewhereNeitherReadsNorChecksWithoutAMatterOfTheirs() {
        var elsewhere = Asking.within(new Area(Set.of(), Set.of(), Set.of(), Set.of("PRIVATE"), Set.of()), SUN);
        var uri = "/api/desk/suitability/customers/" + xu;

        assertThat(http.get().uri(uri).with(Asking.as(elsewhere)))
                .as("over an open matter")
                .hasStatusOk();
        customers.shut(xu);
        assertThat(http.get().uri(uri).with(Asking.as(SUN))).hasStatusOk();
        for (var asked : List.of(
                http.get().uri(uri),
                http.post()
                        .uri(uri + "/checks")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"product\": \"MONEY\"}"))) {
            assertThat(asked.with(Asking.as(elsewhere)))
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("customer.out-of-reach");
        }
    }

    @Test
    void anAssessmentExpiresAfterTwelveMonths() {
        clock.move(Duration.ofDays(366));
        assertThat(check("MONEY"))
                .bodyJson()
                .extractingPath("$.reasons")
                .asArray()
                .containsExactly("assessment-expired");
    }

    @Test
    void nobodyIsAssessedUntilItFits() {
        suitability.assessed(xu, 3, clock.instant(), SUN.actor());
        refused("suitability.too-many-today");
        for (int i = 0; i < 6; i++) {
            clock.move(Duration.ofDays(1));
            suitability.assessed(xu, 3, clock.instant(), SUN.actor());
        }
        clock.move(Duration.ofDays(1));
        refused("suitability.too-many-this-year");
        clock.move(Duration.ofDays(360));
        suitability.assessed(xu, 3, clock.instant(), SUN.actor());
        assertThat(customers.get(xu).riskGrade()).isEqualTo("C3");
    }

    private void refused(String code) {
        assertThatThrownBy(() -> suitability.assessed(xu, 5, clock.instant(), SUN.actor()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private MvcTestResult check(String product) {
        return http.post()
                .uri("/api/desk/suitability/customers/{id}/checks", xu)
                .with(Asking.as(SUN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"product\": \"%s\"}".formatted(product))
                .exchange();
    }

    private MvcTestResult goOn(UUID check, String duties) {
        return http.post()
                .uri("/api/desk/suitability/checks/{id}/sale", check)
                .with(Asking.as(SUN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"duties\": [%s]}".formatted(duties))
                .exchange();
    }

    private static UUID id(MvcTestResult check) throws UnsupportedEncodingException {
        return UUID.fromString(JsonMapper.shared()
                .readTree(check.getResponse().getContentAsString())
                .get("id")
                .stringValue());
    }
}
