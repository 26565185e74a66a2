package io.jinqiao.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.events.LookedUp;
import io.jinqiao.customer.events.OutOfReach;
import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whose posts hold not everywhere. */
@ModuleTest
@Import(CustomerHouse.class)
class SightModuleTest {

    private static final Set<String> ANY = Set.of();

    private final Customers customers;
    private final ActSight acts;
    private final CustomerHouse.Matters matters;
    private final FakeStaff staff;
    private final MockMvcTester http;
    private final SignedIn lin = Asking.within(
            new Area(ANY, ANY, Set.of("gulou"), ANY, ANY),
            Asking.staff(StaffId.next(), "cards", Permission.READ_CUSTOMERS, Permission.UNMASK));
    private String family = "";
    private CustomerId wang;
    private CustomerId li;

    SightModuleTest(
            Customers customers, ActSight acts, CustomerHouse.Matters matters, FakeStaff staff, MockMvcTester http) {
        this.acts = acts;
        this.customers = customers;
        this.matters = matters;
        this.staff = staff;
        this.http = http;
        wang = CustomerId.next();
        li = wang;
    }

    @BeforeEach
    void wangBelongsToGulouAndLiToChengnan() {
        family = "S" + CustomerId.next().value().toString().substring(24);
        wang = customers.add(customer("gulou", Value.ORDINARY));
        li = customers.add(customer("chengnan", Value.PRIVATE));
    }

    @Test
    void atTheDoorABranchIsAReachAndTheRefusalAFact(AssertablePublishedEvents events) {
        assertThat(ask(wang, "look-ups")).hasStatus(204);
        assertThat(card(wang))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.branch")
                .isEqualTo("gulou");

        assertThat(ask(li, "look-ups"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.out-of-reach");
        assertThat(card(li)).hasStatus(403);
        assertThat(events.ofType(OutOfReach.class)
                        .matching(it -> it.customer().equals(li) && it.by().is(lin.id())))
                .hasSize(2);
        assertThat(events.ofType(LookedUp.class).matching(it -> it.customer().equals(li)))
                .isEmpty();
    }

    @Test
    void aMatterOfOnesOwnIsNeverOutOfReach() {
        matters.open(lin, li);

        assertThat(card(li)).hasStatusOk();
        assertThat(sees(lin, new Matter(li, lin.id(), "loans", ""))).isTrue();
        assertThat(sees(lin, new Matter(li, StaffId.next(), "loans", ""))).isFalse();
    }

    @Test
    void aSearchFindsWhoeverIsWithinReach() {
        assertThat(search(lin)).containsExactly(wang);
        assertThat(search(Asking.staff(lin.id(), "cards", Permission.READ_CUSTOMERS)))
                .containsExactlyInAnyOrder(wang, li);
    }

    @Test
    void segmentTeamDepartmentAndBusinessNarrowTogether() {
        var owner = staff.named("chen").id();
        var cardMatter = Matter.of(li, owner, "card.debit.loss");

        assertThat(sees(within(new Area(ANY, ANY, ANY, Set.of("PRIVATE"), Set.of("card"))), cardMatter))
                .isTrue();
        assertThat(sees(within(new Area(ANY, ANY, ANY, Set.of("PRIVATE"), Set.of("loan"))), cardMatter))
                .isFalse();
        assertThat(sees(within(new Area(Set.of("cards"), ANY, ANY, ANY, ANY)), cardMatter))
                .isTrue();
        assertThat(sees(within(new Area(Set.of("general"), ANY, ANY, ANY, ANY)), cardMatter))
                .isFalse();
        assertThat(sees(within(new Area(ANY, Set.of("客户服务中心"), ANY, ANY, ANY)), cardMatter))
                .isTrue();
        assertThat(sees(within(new Area(ANY, Set.of("信贷部"), ANY, ANY, ANY)), cardMatter))
                .isFalse();
        assertThat(sees(within(new Area(Set.of("general"), ANY, ANY, ANY, ANY)), Matter.of(li, null, "card")))
                .as("nobody's team while it waits")
                .isTrue();
        assertThat(sees(within(new Area(ANY, ANY, ANY, ANY, Set.of("card"))), Matter.of(li, owner, null)))
                .as("not classified yet")
                .isFalse();
    }

    @Test
    void secondPeopleDecideAboutThoseTheyCouldComeTo() {
        assertThat(acts.within(lin, Permission.READ_CUSTOMERS, Set.of(wang, li)))
                .containsExactly(wang);
        acts.require(lin, Permission.READ_CUSTOMERS, wang);
        assertThatThrownBy(() -> acts.require(lin, Permission.READ_CUSTOMERS, li))
                .hasFieldOrPropertyWithValue("code", "customer.out-of-reach");
    }

    @Test
    void whoHasNoneOfThePermissionsIsToldWhatTheCallerSays() {
        var stranger = Asking.staff(StaffId.next(), "cards", Permission.READ_KNOWLEDGE);

        assertThatThrownBy(() -> customers
                        .sight(stranger, Permission.WATCH_FLOOR)
                        .require(Matter.of(wang), () -> Refused.forbidden("conversation.not-yours", "No")))
                .hasMessageContaining("No");
    }

    private SignedIn within(Area area) {
        return Asking.within(area, Asking.staff(StaffId.next(), "", Permission.READ_CUSTOMERS));
    }

    private boolean sees(SignedIn me, Matter matter) {
        return customers.sight(me, Permission.READ_CUSTOMERS).of(matter);
    }

    private List<CustomerId> search(SignedIn me) {
        var answer = http.get()
                .uri("/api/desk/customers?q=" + family)
                .with(Asking.as(me))
                .exchange();
        return customers.search(family, 20).stream()
                .map(each -> each.id())
                .filter(id -> content(answer).contains(id.toString()))
                .toList();
    }

    private static String content(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult card(CustomerId id) {
        return http.get().uri("/api/desk/customers/" + id).with(Asking.as(lin)).exchange();
    }

    private MvcTestResult ask(CustomerId id, String what) {
        return http.post()
                .uri("/api/desk/customers/" + id + "/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"why\":\"CALL_BACK\",\"words\":\"回访客户\"}")
                .with(Asking.as(lin))
                .exchange();
    }

    private NewCustomer customer(String branch, Value value) {
        return new NewCustomer(Kind.PERSONAL, family + branch, "王芳", null, value, 2, null, Language.ZH, List.of())
                .ofBranch(branch);
    }
}
