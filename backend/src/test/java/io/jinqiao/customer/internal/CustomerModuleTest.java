package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.events.CustomerVisited;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.vault.DataClass;
import io.jinqiao.vault.FakeVault;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@Import(CustomerHouse.class)
class CustomerModuleTest {

    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.READ_CUSTOMERS);

    private final Customers customers;
    private final JdbcClient jdbc;
    private final FakeVault vault;
    private final SealSomePhones.Handler sealSome;
    private final CustomerHouse.Matters matters;
    private final MockMvcTester http;

    CustomerModuleTest(
            Customers customers,
            JdbcClient jdbc,
            FakeVault vault,
            SealSomePhones.Handler sealSome,
            CustomerHouse.Matters matters,
            MockMvcTester http) {
        this.customers = customers;
        this.jdbc = jdbc;
        this.vault = vault;
        this.sealSome = sealSome;
        this.matters = matters;
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
        assertThat(customers.search("13912345678", 10))
                .extracting(CustomerView::id)
                .containsExactly(wang);
        assertThat(customers.search("139 1234 5678", 10))
                .extracting(CustomerView::id)
                .containsExactly(wang);
        assertThat(customers.search("445678", 10)).isEmpty();
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
    void nothingProtectedStandsInClear() {
        var wang = customers.add(rich("C20070010", "13512340010"));

        assertThat(jdbc.sql("select c::text || coalesce(string_agg(p::text, ''), '') from customer.customer c"
                                + " join customer.protected p on p.customer = c.id where c.id = ? group by c.*")
                        .param(wang.value())
                        .query(String.class)
                        .single())
                .doesNotContain("13512340010", "11010519491231002", "6299990000000017", "wangfang");
        assertThat(customers.fields(wang))
                .extracting(MaskedField::masked)
                .containsExactly(
                        "135****0010",
                        "110105****002X",
                        "629999****0017",
                        "629999****0025",
                        "浙江省宁海市云溪区****",
                        "wan***@example.com");
        assertThat(customers.fields(wang))
                .allSatisfy(field -> assertThat(field.dataClass()).isEqualTo(DataClass.C2));
    }

    @Test
    void aCustomerIsFoundByEveryProtectedNumberButNotByAnAddress() {
        var wang = customers.add(rich("C20070011", "13512340011"));

        for (var words :
                List.of("11010519491231002X", "11010519491231002x", "6299 9900 0000 0025", "WangFang@example.com")) {
            assertThat(customers.search(words, 20))
                    .as(words)
                    .extracting(CustomerView::id)
                    .contains(wang);
        }
        assertThat(customers.search("002X", 20)).extracting(CustomerView::id).contains(wang);
        assertThat(customers.search("0000017", 20)).extracting(CustomerView::id).contains(wang);
        assertThat(customers.search("云溪区", 20)).isEmpty();
    }

    @Test
    void numbersOfAnOlderReleaseAreSealedPieceByPieceAndNeverTwice() {
        var many = IntStream.range(0, 450)
                .mapToObj(each -> clear("1390%07d".formatted(each)))
                .toList();
        clear("no number at all");

        assertThat(customers.search("13900000007", 5))
                .extracting(CustomerView::phone)
                .containsExactly("139****0007");
        assertThat(sealSome.handle(new SealSomePhones())).isEqualTo(200);
        while (sealSome.handle(new SealSomePhones()) > 0) {
            assertThat(customers.get(many.getFirst()).phone()).isEqualTo("139****0000");
        }

        assertThat(jdbc.sql("select count(*) from customer.customer where phone is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(customers.search("13900000007", 5))
                .extracting(CustomerView::phone)
                .containsExactly("139****0007");
        assertThat(customers.get(many.getLast()).phone()).isEqualTo("139****0449");
    }

    @Test
    void aChangedNumberTakesThePlaceOfTheOldOneAlsoOfOneStillInClear() {
        var old = clear("13811110001");
        customers.change(old, ProtectedField.PHONE, "13811110002", Actor.SYSTEM);

        while (sealSome.handle(new SealSomePhones()) > 0) {
            assertThat(customers.get(old).phone()).isNotNull();
        }
        assertThat(customers.get(old).phone()).isEqualTo("138****0002");
        assertThat(customers.search("13811110001", 5)).isEmpty();
        assertThat(customers.fields(old)).hasSize(1);
    }

    @Test
    void whoseKeyWasDestroyedKeepsTheirNumberAndNothingProtected() {
        var wang = customers.add(rich("C20070012", "13512340012"));
        vault.shred(wang);

        assertThat(customers.get(wang).number()).isEqualTo("C20070012");
        assertThat(customers.get(wang).phone()).isNull();
        assertThat(customers.fields(wang)).isEmpty();
    }

    @Test
    void aValueMovedToAnotherCustomersRowDoesNotOpen() {
        var wang = customers.add(wang("C20070013", "13512340013"));
        var li = customers.add(wang("C20070014", "13512340014"));
        jdbc.sql(
                        "update customer.protected set sealed = (select sealed from customer.protected where customer = ?) where customer = ?")
                .param(wang.value())
                .param(li.value())
                .update();

        assertThat(customers.get(li).phone()).isNull();
        assertThatThrownBy(() -> customers.fields(li)).hasFieldOrPropertyWithValue("code", "vault.broken");
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
        matters.open(LIN, wang);

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

    private static NewCustomer rich(String number, String phone) {
        return new NewCustomer(
                Kind.PERSONAL,
                number,
                "王芳",
                phone,
                Value.GOLD,
                2,
                "C3",
                Language.ZH,
                List.of(),
                List.of(),
                Map.of(
                        ProtectedField.IDENTITY, List.of("11010519491231002X"),
                        ProtectedField.CARD, List.of("6299990000000017", "6299990000000025"),
                        ProtectedField.ADDRESS, List.of("浙江省宁海市云溪区桃源路 18 号"),
                        ProtectedField.EMAIL, List.of("wangfang@example.com")));
    }

    /** As a release before the vault left them. */
    private CustomerId clear(String phone) {
        var id = customers.visit(Language.ZH);
        jdbc.sql("update customer.customer set phone = ? where id = ?")
                .param(phone)
                .param(id.value())
                .update();
        return id;
    }
}
