package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoreTimeTest {

    private static final Target A_DAY = new Target.Elapsed(Duration.ofHours(24));

    @Test
    void whatIsCountedOnIsAskedForAsItIs() {
        var next = new TermRule.Extension(true, new Target.Elapsed(Duration.ofHours(8)), "team-head");
        var rule = rule(A_DAY, next);

        assertThat(MoreTime.of(rule, next)).contains(new MoreTime(MoreTime.Unit.HOURS, 8, "team-head"));
        assertThat(MoreTime.target(rule, next, 3)).isEqualTo(new Target.Elapsed(Duration.ofHours(3)));
    }

    @Test
    void aTotalFromTheStartHasWhatWasPromisedInIt() {
        var next = new TermRule.Extension(false, new Target.Days(30), "head-office");
        var rule = rule(new Target.Days(15), next);

        assertThat(MoreTime.of(rule, next)).contains(new MoreTime(MoreTime.Unit.DAYS, 15, "head-office"));
        assertThat(MoreTime.target(rule, next, 10)).isEqualTo(new Target.Days(25));
    }

    @Test
    void workingTimeStaysInItsCalendar() {
        var next = new TermRule.Extension(true, new Target.WorkingTime(Duration.ofHours(4), "cn-office"), "team-head");

        assertThat(MoreTime.target(rule(A_DAY, next), next, 2))
                .isEqualTo(new Target.WorkingTime(Duration.ofHours(2), "cn-office"));
    }

    @Test
    void lessThanAnHourIsNothingToAskFor() {
        var next = new TermRule.Extension(true, new Target.Elapsed(Duration.ofMinutes(30)), "team-head");

        assertThat(MoreTime.of(rule(A_DAY, next), next)).isEmpty();
    }

    private static TermRule rule(Target target, TermRule.Extension next) {
        return new TermRule("ticket.request", 1, Instant.EPOCH, target, List.of(), List.of(), List.of(next), "");
    }
}
