package io.jinqiao.errand.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.errand.events.ErrandBegun;
import io.jinqiao.identity.Identity;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.process.Processes;
import io.jinqiao.staff.Staff;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody begins a matter by hand, and does its first step in the same breath where that is theirs.
 *
 * @param origin the ticket or conversation it comes from
 * @param remark what it is about, in a few words
 * @param answers to the form of the first step; empty to begin it only
 */
record BeginErrand(
        String process,
        @Nullable CustomerId customer,
        @Nullable String origin,
        String remark,
        Map<String, String> answers,
        StaffId by) {

    BeginErrand {
        remark = Words.optional(remark, 200);
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "BeginErrand[" + process + "]";
    }

    @UseCase
    static class Handler {

        private final ErrandRepository errands;
        private final Processes processes;
        private final Customers customers;
        private final Staff staff;
        private final Identity identity;
        private final DoStep.Handler step;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ErrandRepository errands,
                Processes processes,
                Customers customers,
                Staff staff,
                Identity identity,
                DoStep.Handler step,
                ApplicationEventPublisher events,
                Clock clock) {
            this.errands = errands;
            this.processes = processes;
            this.customers = customers;
            this.staff = staff;
            this.identity = identity;
            this.step = step;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code errand.not-by-hand} what its own module begins, {@code identity.level-too-low}, and whatever its first step refuses with. */
        ErrandId handle(BeginErrand command) {
            var team = staff.get(command.by()).team();
            if (processes.byHand(team).stream()
                    .noneMatch(sheet -> sheet.process().equals(command.process()))) {
                throw Refused.forbidden("errand.not-by-hand", "The matter's own module begins it");
            }
            requireCertainty(command);
            var customer = command.customer();
            if (customer != null) {
                customers.get(customer);
            }
            var id = ErrandId.next();
            var by = Actor.of(command.by());
            errands.add(command, id, clock.instant());
            events.publishEvent(new ErrandBegun(id, command.process(), customer, by, clock.instant()));
            processes.begin(command.process(), Subject.of(id), Map.of("team", team), by);
            var place = errands.get(id).place();
            if (place != null && !command.answers().isEmpty()) {
                step.handle(new DoStep(id, place.step(), command.answers(), command.by()));
            }
            return id;
        }

        /** Begun from a conversation, the customer in it must have proved enough; at the counter the papers are seen. */
        private void requireCertainty(BeginErrand command) {
            if (command.origin() == null) {
                return;
            }
            var origin = Subject.parse(command.origin());
            if (origin.kind().equals("conversation")) {
                identity.require(new ConversationId(origin.id()), "errand:" + command.process());
            }
        }
    }
}
