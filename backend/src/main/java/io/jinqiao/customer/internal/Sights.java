package io.jinqiao.customer.internal;

import io.jinqiao.customer.Matter;
import io.jinqiao.customer.Sight;
import io.jinqiao.customer.events.OutOfReach;
import io.jinqiao.customer.internal.CustomerRepository.Belonging;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Reach;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Traits;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.TeamView;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows of a matter where it lies; whether that is within somebody's reach {@link Reach} says. */
@Component
class Sights {

    private final CustomerRepository customers;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;

    Sights(
            CustomerRepository customers,
            Staff staff,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.customers = customers;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Sight of(SignedIn me, Permission... by) {
        return new Within(me, me.reach(by));
    }

    private final class Within implements Sight {

        private final SignedIn me;
        private final Reach reach;

        Within(SignedIn me, Reach reach) {
            this.me = me;
            this.reach = reach;
        }

        @Override
        public boolean isEverywhere() {
            return reach.isEverywhere();
        }

        @Override
        public <T> List<T> only(List<T> all, Function<T, Matter> matter) {
            return isEverywhere() || all.isEmpty() ? all : sifted(all, matter);
        }

        private <T> List<T> sifted(List<T> all, Function<T, Matter> matter) {
            var whose = all.stream().map(each -> matter.apply(each).customer()).collect(Collectors.toSet());
            var belongings = reach.areas().isEmpty() ? Map.<CustomerId, Belonging>of() : customers.belongings(whose);
            var departments = departments();
            return all.stream()
                    .filter(each -> sees(matter.apply(each), belongings, departments))
                    .toList();
        }

        private boolean sees(Matter matter, Map<CustomerId, Belonging> belongings, Map<String, String> departments) {
            return me.id().equals(matter.owner())
                    || reach.admits(traits(matter, belongings.get(matter.customer()), departments));
        }

        @Override
        public void require(Matter matter, Supplier<Refused> stranger) {
            if (of(matter)) {
                return;
            }
            if (reach.areas().isEmpty()) {
                throw stranger.get();
            }
            apart.executeWithoutResult(
                    _ -> events.publishEvent(new OutOfReach(matter.customer(), me.actor(), clock.instant())));
            throw Refused.forbidden("customer.out-of-reach", "None of your posts holds there");
        }
    }

    private Map<String, String> departments() {
        return staff.teams().stream()
                .collect(Collectors.toMap(
                        TeamView::code, team -> team.department().zh()));
    }

    private Traits traits(Matter matter, @Nullable Belonging belonging, Map<String, String> departments) {
        var team = Optional.ofNullable(matter.team())
                .or(() -> Optional.ofNullable(matter.owner())
                        .map(owner -> staff.get(owner).team()))
                .orElse(null);
        return new Traits(
                team,
                team == null ? null : departments.getOrDefault(team, ""),
                belonging == null ? "" : belonging.branch(),
                belonging == null ? "" : belonging.segment(),
                matter.business());
    }
}
