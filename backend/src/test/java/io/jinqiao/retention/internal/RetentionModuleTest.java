package io.jinqiao.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.events.DataDeleted;
import io.jinqiao.retention.internal.RetentionModuleTest.OneKind;
import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
@Import(OneKind.class)
class RetentionModuleTest {

    private final DeleteSome.Handler delete;
    private final SetHold.Handler set;
    private final LiftHold.Handler lift;
    private final RetentionRepository retention;
    private final LookUps lookUps;
    private final Clock clock;
    private final MockMvcTester http;
    private final StaffId han = StaffId.next();

    RetentionModuleTest(
            DeleteSome.Handler delete,
            SetHold.Handler set,
            LiftHold.Handler lift,
            RetentionRepository retention,
            LookUps lookUps,
            Clock clock,
            MockMvcTester http) {
        this.delete = delete;
        this.set = set;
        this.lift = lift;
        this.retention = retention;
        this.lookUps = lookUps;
        this.clock = clock;
        this.http = http;
    }

    /** The look-ups of a module above, in memory. */
    static final class LookUps implements KeptForATime {

        private record One(UUID id, CustomerId customer, Instant at) {}

        private final List<One> all = new ArrayList<>();

        UUID add(CustomerId customer, Instant at) {
            var one = new One(UUID.randomUUID(), customer, at);
            all.add(one);
            return one.id();
        }

        @Override
        public String kind() {
            return "customer.look-up";
        }

        @Override
        public synchronized List<UUID> delete(Instant before, Set<CustomerId> held, int limit) {
            var gone = all.stream()
                    .filter(one -> one.at().isBefore(before) && !held.contains(one.customer()))
                    .limit(limit)
                    .toList();
            all.removeAll(gone);
            return gone.stream().map(One::id).toList();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OneKind {

        @Bean
        LookUps lookUps() {
            return new LookUps();
        }
    }

    @BeforeEach
    void nothingIsKept() {
        lookUps.all.clear();
    }

    @Test
    void whatIsOverIsDeletedWithAProofAndWhatIsNotStays(AssertablePublishedEvents events) {
        var old = lookUps.add(CustomerId.next(), clock.instant().minus(Duration.ofDays(1200)));
        lookUps.add(CustomerId.next(), clock.instant().minus(Duration.ofDays(1000)));

        assertThat(delete.handle(new DeleteSome())).isTrue();
        assertThat(delete.handle(new DeleteSome())).isFalse();

        assertThat(lookUps.all).hasSize(1);
        assertThat(events.ofType(DataDeleted.class)
                        .matching(it -> it.count() == 1 && it.proof().equals(DeleteSome.proof(List.of(old)))))
                .hasSize(1);
        assertThat(retention.runs().getFirst().proof()).isEqualTo(DeleteSome.proof(List.of(old)));
    }

    @Test
    void aHoldWinsUntilItIsLifted() {
        var wang = CustomerId.next();
        lookUps.add(wang, clock.instant().minus(Duration.ofDays(2000)));
        set.handle(new SetHold(wang, "诉讼保全", han));

        assertThat(delete.handle(new DeleteSome())).isFalse();
        assertThatThrownBy(() -> set.handle(new SetHold(wang, "再一次", han)))
                .hasFieldOrPropertyWithValue("code", "retention.held-already");
        var hold = retention.holds().stream()
                .filter(each -> each.customer().equals(wang))
                .findFirst()
                .orElseThrow();
        lift.handle(new LiftHold(hold.id(), "结案", han));

        assertThat(delete.handle(new DeleteSome())).isTrue();
        assertThatThrownBy(() -> lift.handle(new LiftHold(hold.id(), "结案", han)))
                .hasFieldOrPropertyWithValue("code", "retention.unknown-hold");
    }

    @Test
    void theScreenIsForThoseWhoKeepIt() {
        var keeper = Asking.staff(han, "", Permission.MANAGE_RETENTION);

        assertThat(http.get().uri("/api/desk/retention").with(Asking.as(keeper)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.schedules[0].kind")
                .isEqualTo("customer.look-up");
        assertThat(http.get()
                        .uri("/api/desk/retention")
                        .with(Asking.as(Asking.staff(han, "", Permission.READ_CUSTOMERS))))
                .hasStatus(403);
    }
}
