package io.jinqiao.suitability.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.suitability.events.SaleWentOn;
import io.jinqiao.suitability.internal.SuitabilityRepository.Check;
import io.jinqiao.suitability.spi.SaleGuard;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** A sale goes on upon a check of the same day that allows it, once every duty of care that is owed was done. */
record GoOnWithSale(UUID check, List<String> dutiesDone, SignedIn by) {

    @UseCase
    static class Handler {

        private final SuitabilityRepository repository;
        private final ObjectProvider<SaleGuard> guards;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SuitabilityRepository repository,
                ObjectProvider<SaleGuard> guards,
                ApplicationEventPublisher events,
                Clock clock) {
            this.repository = repository;
            this.guards = guards;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code suitability.not-suitable}, {@code .check-too-old}, {@code .went-on-already}, {@code .duties-open}
         * and as any {@link SaleGuard} does.
         */
        void handle(GoOnWithSale command) {
            var check = repository.lockCheck(command.check());
            var now = clock.instant();
            if (!check.suitable()) {
                throw Refused.forbidden("suitability.not-suitable", "Nothing is sold against a check");
            }
            if (check.wentOnAt() != null) {
                throw Refused.conflict("suitability.went-on-already", "A sale went on upon this check already");
            }
            if (!sameDay(check, now)) {
                throw Refused.conflict("suitability.check-too-old", "The check is of another day; check again");
            }
            if (!Set.copyOf(command.dutiesDone()).containsAll(check.duties())) {
                throw Refused.conflict("suitability.duties-open", "Duties of care are still owed");
            }
            guards.orderedStream().forEach(guard -> guard.mayGoOn(check.customer(), command.by()));
            repository.wentOn(check.id(), now);
            events.publishEvent(new SaleWentOn(
                    check.customer(),
                    check.id(),
                    check.product(),
                    String.join(",", check.duties()),
                    command.by().actor(),
                    now));
        }

        private static boolean sameDay(Check check, Instant now) {
            return LocalDate.ofInstant(check.at(), Matching.HOUSE).equals(LocalDate.ofInstant(now, Matching.HOUSE));
        }
    }
}
