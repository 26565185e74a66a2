package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.events.CustomerVisited;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
class CustomerModuleTest {

    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.READ_CUSTOMERS);

    private final Customers customers;
    private final MockMvcTester http;

    CustomerModuleTest(Customers customers, MockMvcTester http) {
        this.customers = customers;
        this.http = http;
    }

    @Test
    void aVisitorGetsTheNextNumberAndNoName() {
        var first = customers.get(customers.visit(Language.EN));
        var second = customers.get(customers.visit(Language.ZH));

        assertThat(first.number()).matches("V-\\d{4,}");
        assertThat(second.number()).matches("V-\\d{4,}").isNotEqualTo(first.number());
        assertThat(first.language()).isEqualTo(Language.EN);
        assertThat(first.name()).isEmpty();
    }

    @Test
    void aCustomerIsFoundByNameNumberOrTheEndOfThePhoneNumber() {
        var wang = customers.add(wang("C20070001", "13912345678"));

        assertThat(customers.search("王芳", 10)).extracting(CustomerView::id).contains(wang);
        assertThat(customers.search("c20070001", 10))
                .extracting(CustomerView::id)
                .containsExactly(wang);
        assertThat(customers.search("345678", 10)).extracting(CustomerView::id).containsExactly(wang);
        assertThat(customers.search("%", 10)).isEmpty();
        assertThat(customers.search("  ", 10)).isEmpty();
    }

    @Test
    void thePhoneNumberLeavesMaskedAndNobodyIsInTheLogs() {
        var wang = customers.get(customers.add(wang("C20070002", "13887654321")));

        assertThat(wang.phone()).isEqualTo("138****4321");
        assertThat(wang).hasToString("CustomerView[" + wang.id() + "]");
        assertThat(wang("C7", "13887654321")).hasToString("NewCustomer[C7]");
    }

    @Test
    void theSameNumberAgainIsTheSameCustomer() {
        assertThat(customers.add(wang("C20070003", "13700000001")))
                .isEqualTo(customers.add(wang("C20070003", "13700000001")));
    }

    @Test
    void aTelephoneNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> customers.add(wang("C20070004", "call me")))
                .isInstanceOf(Refused.class)
                .hasFieldOrPropertyWithValue("code", "customer.bad-phone");
    }

    @Test
    void comingInIsNewsForOtherModules(Scenario scenario) {
        scenario.stimulate(() -> customers.visit(Language.ZH))
                .andWaitForEventOfType(CustomerVisited.class)
                .toArriveAndVerify(visited -> assertThat(visited.kind()).isEqualTo("customer.visited"));
    }

    @Test
    void theDeskLooksUpOneOrMany() {
        var wang = customers.add(wang("C20070005", "13600000002"));

        assertThat(http.get().uri("/api/desk/customers/{id}", wang).with(Asking.as(LIN)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.phone")
                .isEqualTo("136****0002");
        assertThat(http.get().uri("/api/desk/customers?q={q}", "C20070005").with(Asking.as(LIN)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("王芳");
        assertThat(http.get().uri("/api/desk/customers/{id}", CustomerId.next()).with(Asking.as(LIN)))
                .hasStatus(404);
        assertThat(http.get().uri("/api/desk/customers/nobody").with(Asking.as(LIN)))
                .hasStatus(400);
    }

    @Test
    void whosePostDoesNotReadCustomersReadsNone() {
        var other = Asking.staff(StaffId.next(), "it", Permission.MANAGE_STAFF);

        assertThat(http.get().uri("/api/desk/customers?q=C2").with(Asking.as(other)))
                .hasStatus(403);
    }

    private static NewCustomer wang(String number, String phone) {
        return new NewCustomer(Kind.PERSONAL, number, "王芳", phone, Value.GOLD, 2, "C3", Language.ZH, List.of("房贷客户"));
    }
}
