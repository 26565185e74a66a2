package io.jinqiao.control.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jinqiao.control.ActView;
import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.ActView.State;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.control.events.ActDecided;
import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.control.spi.CustomerSight;
import io.jinqiao.control.spi.StandIns;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@Import(ControlModuleTest.Neighbours.class)
class ControlModuleTest {

    private static final SignedIn LIN = Asking.staff(StaffId.next(), "cards", Permission.CHANGE_CUSTOMERS);
    private static final SignedIn ZHOU =
            Asking.staff(StaffId.next(), "general", Permission.CHANGE_CUSTOMERS, Permission.APPROVE_CUSTOMER_CHANGES);
    private static final SignedIn STAND_IN =
            Asking.staff(StaffId.next(), "general", Permission.APPROVE_CUSTOMER_CHANGES);
    private static final SignedIn CHEN = Asking.staff(StaffId.next(), "cards", Permission.CHANGE_CUSTOMERS);

    private final TwoPersonControl control;
    private final Remembering kind;
    private final LapseAct.Handler lapse;
    private final OnlyZhou hidden;
    private final MockMvcTester http;
    private final MovableClock clock;
    private Subject wang = Subject.of(CustomerId.next());

    ControlModuleTest(
            TwoPersonControl control,
            Remembering kind,
            LapseAct.Handler lapse,
            OnlyZhou hidden,
            MockMvcTester http,
            MovableClock clock) {
        this.control = control;
        this.kind = kind;
        this.lapse = lapse;
        this.hidden = hidden;
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
        Remembering remembering() {
            return new Remembering();
        }

        @Bean
        OnlyZhou onlyZhou() {
            return new OnlyZhou(ConcurrentHashMap.newKeySet());
        }

        @Bean
        StandIns standIns() {
            return (one, other, _) -> List.of(one, other).containsAll(List.of(STAND_IN.id(), LIN.id()));
        }
    }

    /** Nobody but Zhou comes to these customers. */
    record OnlyZhou(Set<CustomerId> customers) implements CustomerSight {

        @Override
        public Set<CustomerId> within(SignedIn me, Permission by, Set<CustomerId> asked) {
            return asked.stream().filter(each -> sees(me, each)).collect(Collectors.toSet());
        }

        @Override
        public void require(SignedIn me, Permission by, CustomerId customer) {
            if (!sees(me, customer)) {
                throw Refused.forbidden("customer.out-of-reach", "None of your posts holds there");
            }
        }

        private boolean sees(SignedIn me, CustomerId customer) {
            return me.equals(ZHOU) || !customers.contains(customer);
        }
    }

    /** Remembers what became of its acts. */
    static final class Remembering implements ControlledKind {

        private final List<UUID> done = new ArrayList<>();
        private final List<UUID> dropped = new ArrayList<>();
        private boolean impossible;

        @Override
        public String code() {
            return "test.phone";
        }

        @Override
        public Permission proposer() {
            return Permission.CHANGE_CUSTOMERS;
        }

        @Override
        public Permission decider() {
            return Permission.APPROVE_CUSTOMER_CHANGES;
        }

        @Override
        public Duration lapsesAfter() {
            return Duration.ofHours(24);
        }

        @Override
        public void carryOut(UUID act, StaffId approver) {
            if (impossible) {
                throw Refused.conflict("test.impossible", "Not any more");
            }
            done.add(act);
        }

        @Override
        public void drop(UUID act, StaffId decider) {
            dropped.add(act);
        }

        @Override
        public void lapse(UUID act) {
            dropped.add(act);
        }
    }

    @BeforeEach
    void msWangChangesHerNumber() {
        wang = Subject.of(CustomerId.next());
    }

    @Test
    void whatOneProposesIsDoneWhenAnotherApprovesIt(AssertablePublishedEvents events) {
        var act = propose(LIN);
        assertThat(kind.done).doesNotContain(act);

        assertThat(decide(act, ZHOU, true, "")).hasStatusOk();

        assertThat(kind.done).contains(act);
        assertThat(control.about(wang))
                .singleElement()
                .extracting(ActView::state)
                .isEqualTo(State.APPROVED);
        assertThat(events)
                .contains(ActDecided.class)
                .matching(told -> told.act().equals(act)
                        && told.outcome().equals("APPROVED")
                        && told.change().equals("phone: 138****1234 → 139****9999"));
    }

    @Test
    void nobodyDecidesTheirOwnActNorForWhomTheyStandIn() {
        var own = propose(ZHOU);
        assertThat(decide(own, ZHOU, true, ""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("control.own-act");
        assertThat(decide(own, ZHOU, false, "no")).hasStatus(403);
        assertThat(decide(own, STAND_IN, true, "")).hasStatusOk();

        var lins = propose(LIN);
        assertThat(decide(lins, STAND_IN, true, ""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("control.own-act");
        assertThat(kind.done).doesNotContain(lins);
    }

    @Test
    void whoLacksThePostNeitherProposesNorDecides() {
        var act = propose(LIN);
        assertThat(decide(act, CHEN, true, ""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("control.not-allowed");
        assertThatThrownBy(() -> propose(STAND_IN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("control.not-allowed"));
    }

    @Test
    void aboutACustomerOnlyThoseDecideWhoCouldComeToThem() {
        var li = CustomerId.next();
        hidden.customers().add(li);
        var act = propose(CHEN, li);

        assertThat(acts(STAND_IN)).doesNotContain(act.toString());
        assertThat(acts(ZHOU)).contains(act.toString());
        assertThat(acts(CHEN)).as("one's own").contains(act.toString());
        assertThat(decide(act, STAND_IN, true, ""))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("customer.out-of-reach");
        assertThat(decide(act, ZHOU, true, "")).hasStatusOk();
    }

    @Test
    void aNoTakesAReasonAndNothingChanges() {
        var act = propose(LIN);
        assertThat(decide(act, ZHOU, false, " ")).hasStatus(422);
        assertThat(decide(act, ZHOU, false, "未核实身份")).hasStatusOk();
        assertThat(kind.done).doesNotContain(act);
        assertThat(kind.dropped).contains(act);
        assertThat(decide(act, ZHOU, true, ""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("control.decided-already");
    }

    @Test
    void oneSuchChangeWaitsAtATimeUntilItIsTakenBack() {
        var act = propose(LIN);
        assertThatThrownBy(() -> propose(CHEN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("control.waits-already"));
        assertThat(withdraw(act, CHEN)).hasStatus(403);
        assertThat(withdraw(act, LIN)).hasStatusOk();
        assertThat(kind.dropped).contains(act);
        propose(CHEN);
    }

    @Test
    void whatNobodyDecidesInTimeLapses() {
        var act = propose(LIN);
        clock.move(Duration.ofHours(24));
        assertThat(decide(act, ZHOU, true, "")).hasStatus(409);

        while (lapse.handle(new LapseAct())) {
            assertThat(kind.done).doesNotContain(act);
        }

        // The module's own alarm may be at it at the same moment.
        await().untilAsserted(() -> assertThat(control.about(wang))
                .singleElement()
                .extracting(ActView::state)
                .isEqualTo(State.LAPSED));
        assertThat(kind.dropped).contains(act);
    }

    @Test
    void whatCannotBeDoneAnyMoreStaysUndecided() {
        var act = propose(LIN);
        kind.impossible = true;
        assertThat(decide(act, ZHOU, true, ""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("test.impossible");
        kind.impossible = false;
        assertThat(control.about(wang))
                .singleElement()
                .extracting(ActView::state)
                .isEqualTo(State.PROPOSED);
    }

    private UUID propose(SignedIn by) {
        return propose(by, null);
    }

    private UUID propose(SignedIn by, @Nullable CustomerId customer) {
        var id = Ids.next();
        control.propose(
                id,
                new NewAct(
                        kind.code(),
                        wang,
                        customer,
                        "C20180317",
                        List.of(new Line("phone", "138****1234", "139****9999")),
                        "客户换号",
                        by));
        return id;
    }

    private MvcTestResult decide(UUID act, SignedIn by, boolean approved, String remark) {
        return http.post()
                .uri("/api/desk/acts/{id}/decision", act)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"approved\": %s, \"remark\": \"%s\"}".formatted(approved, remark))
                .exchange();
    }

    private String acts(SignedIn me) {
        var answer = http.get().uri("/api/desk/acts").with(Asking.as(me)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult withdraw(UUID act, SignedIn by) {
        return http.post()
                .uri("/api/desk/acts/{id}/withdrawal", act)
                .with(Asking.as(by))
                .exchange();
    }
}
