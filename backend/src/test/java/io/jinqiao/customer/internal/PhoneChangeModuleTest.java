package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.events.PhoneChanged;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A telephone number changes by two people. */
@ModuleTest
@Import(CustomerHouse.class)
class PhoneChangeModuleTest {

    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.READ_CUSTOMERS);
    private static final SignedIn CHEN = Asking.staff(StaffId.next(), "cards", Permission.CHANGE_CUSTOMERS);
    private static final SignedIn ZHOU = Asking.staff(StaffId.next(), "general", Permission.APPROVE_CUSTOMER_CHANGES);

    private final Customers customers;
    private final MockMvcTester http;
    private final FakeTwoPersonControl control;
    private final PhoneChange phoneChange;
    private final TransactionTemplate transaction;

    PhoneChangeModuleTest(
            Customers customers,
            MockMvcTester http,
            FakeTwoPersonControl control,
            PhoneChange phoneChange,
            PlatformTransactionManager transactions) {
        this.customers = customers;
        this.http = http;
        this.control = control;
        this.phoneChange = phoneChange;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aPhoneNumberIsAnotherOneOnceASecondPersonApprovedIt(AssertablePublishedEvents events) {
        var wang = customers.add(wang("C20990010", "13699000010"));
        assertThat(proposed(wang, "139 1111 2222"))
                .bodyJson()
                .extractingPath("$[0].lines[0].after")
                .isEqualTo("139****2222");
        assertThat(customers.get(wang).phone()).isEqualTo("136****0010");

        transaction.executeWithoutResult(_ -> control.decide(phoneChange, ZHOU, true));

        assertThat(customers.get(wang).phone()).isEqualTo("139****2222");
        assertThat(customers.search("11112222", 5)).extracting(CustomerView::id).containsExactly(wang);
        assertThat(customers.search("6990000010", 5))
                .extracting(CustomerView::id)
                .doesNotContain(wang);
        assertThat(events)
                .contains(PhoneChanged.class)
                .matching(told -> told.before().equals("136****0010")
                        && told.after().equals("139****2222")
                        && told.by().is(ZHOU.id()));
    }

    @Test
    void aPhoneNumberStaysWhenTheSecondPersonSaysNo() {
        var wang = customers.add(wang("C20990011", "13699000011"));
        proposed(wang, "13911113333");
        transaction.executeWithoutResult(_ -> control.decide(phoneChange, ZHOU, false));
        assertThat(customers.get(wang).phone()).isEqualTo("136****0011");
        proposed(wang, "13911113333");
        transaction.executeWithoutResult(_ -> control.decide(phoneChange, ZHOU, true));
        assertThat(customers.get(wang).phone()).isEqualTo("139****3333");
    }

    @Test
    void noNumberAndTheSameNumberAreRefused() {
        var wang = customers.add(wang("C20990012", "13699000012"));
        assertThat(proposed(wang, "call me"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.bad-phone");
        assertThat(proposed(wang, "136-9900-0012"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.same-phone");
        assertThat(http.post()
                        .uri("/api/desk/customers/{id}/phone", wang)
                        .with(Asking.as(LIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phone\": \"13911114444\", \"reason\": \"x\"}"))
                .hasStatus(403);
    }

    private MvcTestResult proposed(CustomerId customer, String phone) {
        return http.post()
                .uri("/api/desk/customers/{id}/phone", customer)
                .with(Asking.as(CHEN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"phone\": \"%s\", \"reason\": \"换号，已核验身份证\"}".formatted(phone))
                .exchange();
    }

    private static NewCustomer wang(String number, String phone) {
        return new NewCustomer(Kind.PERSONAL, number, "王芳", phone, Value.GOLD, 2, null, Language.ZH, List.of());
    }
}
