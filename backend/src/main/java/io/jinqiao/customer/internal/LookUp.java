package io.jinqiao.customer.internal;

import io.jinqiao.customer.Matter;
import io.jinqiao.customer.Reason;
import io.jinqiao.customer.events.LookUpAlarmed;
import io.jinqiao.customer.events.LookedUp;
import io.jinqiao.customer.internal.LookUpRepository.Entry;
import io.jinqiao.customer.internal.Oddities.Look;
import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The one door to one customer's data: who asks, and why.
 *
 * <p>Over an open matter nothing is asked. Otherwise a reason is, and it holds for half an hour. Every look-up is a fact,
 * once in that time; an unusual one raises an alarm.
 *
 * @param reason null when none was given
 * @param field the one field that is to be seen in clear; null for the masked card
 */
record LookUp(
        CustomerId customer,
        SignedIn by,
        @Nullable Reason reason,
        @Nullable UUID field) {

    private static final Duration HOLDS = Duration.ofMinutes(30);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** What lets somebody to this door. */
    private static final Permission[] SHOWING = {
        Permission.READ_CUSTOMERS,
        Permission.SERVE,
        Permission.WATCH_FLOOR,
        Permission.WORK_TICKETS,
        Permission.HANDLE_COMPLAINTS,
        Permission.SEARCH_RECORDS,
        Permission.MANAGE_RETENTION
    };

    static LookUp ofCard(CustomerId customer, SignedIn by) {
        return new LookUp(customer, by, null, null);
    }

    @UseCase
    static class Handler {

        private final CustomerRepository customers;
        private final List<OpenMatters> matters;
        private final LookUpRepository lookUps;
        private final Sights sights;
        private final Oddities oddities;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                CustomerRepository customers,
                List<OpenMatters> matters,
                LookUpRepository lookUps,
                Sights sights,
                Oddities oddities,
                ApplicationEventPublisher events,
                Clock clock) {
            this.customers = customers;
            this.matters = matters;
            this.lookUps = lookUps;
            this.sights = sights;
            this.oddities = oddities;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code customer.reason-needed} where nothing is open and no reason holds, with {@code
         * customer.out-of-reach} where nothing is open and none of their posts holds there, and with {@code customer.erased}
         * whoever does not keep what a law asks of somebody who was erased.
         */
        void handle(LookUp asked) {
            if (customers.erased(asked.customer()) && !asked.by().may(Permission.MANAGE_RETENTION)) {
                throw Refused.forbidden("customer.erased", "Erased; what must be kept is blocked");
            }
            var now = clock.instant();
            var matter = matter(asked);
            if (matter == null) {
                sights.of(asked.by(), asked.field() == null ? SHOWING : new Permission[] {Permission.UNMASK})
                        .require(Matter.of(asked.customer()));
            }
            var flags = lookUps.flags(asked.customer());
            var held = lookUps.looked(asked.by().id(), asked.customer(), matter, HOLDS, now);
            if (matter == null && asked.reason() == null && !held) {
                throw Refused.conflict("customer.reason-needed", "Nothing is open with this customer: say why");
            }
            if (held && asked.field() == null) {
                return;
            }
            var entry = new Entry(asked.by().id(), asked.customer(), matter, asked.reason(), asked.field(), now);
            var id = lookUps.add(entry);
            if (asked.field() == null) {
                tell(entry);
            }
            var within = lookUps.customersWithin(asked.by().id(), AN_HOUR, now);
            var odd = oddities.of(new Look(matter != null, flags, within, now));
            if (!odd.isEmpty()) {
                var alarm = lookUps.raise(id, entry, odd);
                var names = odd.stream().map(Enum::name).toList();
                events.publishEvent(new LookUpAlarmed(
                        asked.customer(), alarm, names, asked.by().actor(), now));
            }
        }

        private @Nullable Subject matter(LookUp asked) {
            return matters.stream()
                    .flatMap(each -> each.between(asked.by(), asked.customer()).stream())
                    .findFirst()
                    .orElse(null);
        }

        private void tell(Entry entry) {
            var reason = entry.reason();
            events.publishEvent(new LookedUp(
                    entry.customer(),
                    entry.matter(),
                    reason == null ? null : reason.why().name(),
                    reason == null ? "" : Spoken.withoutNumbers(reason.words()),
                    Actor.of(entry.staff()),
                    entry.at()));
        }
    }
}
