package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.customer.ConsentView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.events.ConsentGiven;
import io.jinqiao.customer.events.ConsentWithdrawn;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
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
class ConsentModuleTest {

    private final Customers customers;
    private final ReadConsents consents;
    private final JdbcClient jdbc;
    private final MockMvcTester http;
    private CustomerId wang = CustomerId.next();

    ConsentModuleTest(Customers customers, ReadConsents consents, JdbcClient jdbc, MockMvcTester http) {
        this.customers = customers;
        this.consents = consents;
        this.jdbc = jdbc;
        this.http = http;
    }

    @BeforeEach
    void wangComesIn() {
        wang = customers.visit(Language.ZH);
    }

    @Test
    void nobodyAgreesUntilTheySaySo() {
        assertThat(consents.of(wang)).hasSizeGreaterThan(2).noneMatch(ConsentView::given);
        assertThat(customers.agrees(wang, "marketing")).isFalse();
        assertThatThrownBy(() -> customers.agrees(wang, "world-domination"))
                .hasFieldOrPropertyWithValue("code", "customer.unknown-purpose");
    }

    @Test
    void aYesAndANoAreTheSameStepAndFactsOnce(AssertablePublishedEvents events) {
        assertThat(say("marketing", 1, true)).hasStatusOk();
        assertThat(say("marketing", 1, true)).hasStatusOk();
        assertThat(customers.agrees(wang, "marketing")).isTrue();
        assertThat(say("marketing", 1, false)).hasStatusOk();
        assertThat(customers.agrees(wang, "marketing")).isFalse();

        assertThat(events.ofType(ConsentGiven.class)
                        .matching(it -> it.customer().equals(wang)))
                .hasSize(1);
        assertThat(events.ofType(ConsentWithdrawn.class)
                        .matching(it -> it.customer().equals(wang)))
                .hasSize(1);
    }

    @Test
    void aYesToOlderWordsCountsForNothing() {
        assertThat(say("marketing", 7, true)).hasStatus(409);
        jdbc.sql("insert into customer.consent values (gen_random_uuid(), ?, 'marketing', 99, true, now())")
                .param(wang.value())
                .update();

        assertThat(customers.agrees(wang, "marketing")).isFalse();
    }

    private MvcTestResult say(String purpose, int version, boolean given) {
        return http.put()
                .uri("/api/customer/consents/{purpose}", purpose)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":%d,\"given\":%s}".formatted(version, given))
                .with(Asking.as(wang))
                .exchange();
    }
}
