package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Formula;
import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.insight.events.IndicatorChanged;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Makes the next version of an indicator: another target, and of service level another way to reckon it. Counts stay as they
 * are; figures of all times are read by the version in force.
 *
 * @param version that it follows
 * @param target null for none
 * @param variant of service level; left as it is where null
 * @param within seconds, of service level; left as it is where null
 */
record ChangeIndicator(
        String code,
        int version,
        @Nullable Double target,
        Indicator.@Nullable Variant variant,
        @Nullable Integer within,
        String reason,
        StaffId by) {

    @UseCase
    static class Handler {

        private final IndicatorRepository indicators;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(IndicatorRepository indicators, ApplicationEventPublisher events, Clock clock) {
            this.indicators = indicators;
            this.events = events;
            this.clock = clock;
        }

        /**
         * Refuses with {@code insight.unknown-indicator}, {@code insight.no-reason}, {@code insight.wait-not-counted},
         * {@code insight.changed-meanwhile}.
         */
        void handle(ChangeIndicator command) {
            var now = clock.instant();
            var old = indicators
                    .of(command.code())
                    .orElseThrow(() -> Refused.invalid("insight.unknown-indicator", "There is no such indicator"));
            if (command.reason().isBlank()) {
                throw Refused.invalid("insight.no-reason", "Say why");
            }
            var next = next(old, command);
            if (old.version() != command.version() || !indicators.follow(next, command.reason(), command.by(), now)) {
                throw Refused.conflict("insight.changed-meanwhile", "Somebody changed it meanwhile");
            }
            events.publishEvent(new IndicatorChanged(
                    next.code(),
                    next.version(),
                    next.numerator().text(),
                    command.target(),
                    command.reason(),
                    Actor.of(command.by()),
                    now));
        }

        private static Indicator next(Indicator old, ChangeIndicator command) {
            var variant = old.variant() == null || command.variant() == null ? old.variant() : command.variant();
            var within = old.within() == null || command.within() == null ? old.within() : command.within();
            try {
                return new Indicator(
                        old.code(),
                        old.version() + 1,
                        old.place(),
                        old.name(),
                        old.about(),
                        variant == null || within == null ? old.numerator() : Formula.of(variant.numerator(within)),
                        variant == null ? old.denominator() : Formula.of(variant.denominator()),
                        old.unit(),
                        old.good(),
                        command.target(),
                        old.hiddenBelow(),
                        old.openDays(),
                        variant,
                        within,
                        old.owner());
            } catch (IllegalArgumentException notCounted) {
                throw Refused.invalid(
                        "insight.wait-not-counted", "Waits are counted in steps; this is not one of them");
            }
        }
    }
}
