package io.jinqiao.routing.internal;

import io.jinqiao.routing.callback.CallBackRules;
import io.jinqiao.routing.callback.Window;
import io.jinqiao.sla.ServiceHours;
import io.jinqiao.sla.ServiceHours.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When people serve and when they may call, by the rules in force and the calendar that these name. */
@Component
class CallTimes {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ServiceHours hours;
    private final RulesInForce rules;
    private final CallBackRepository callBacks;

    CallTimes(ServiceHours hours, RulesInForce rules, CallBackRepository callBacks) {
        this.hours = hours;
        this.rules = rules;
        this.callBacks = callBacks;
    }

    /** When people serve again; empty while they do, or when no calendar tells. */
    Optional<Instant> closedUntil(Instant now) {
        return worked(now).stream().findFirst().map(Window::from).filter(now::isBefore);
    }

    /** The times of this queue that can still be promised, the soonest first. */
    List<Instant> free(String skill, Instant now) {
        var taken = callBacks.taken(skill, now);
        return rules().slots(windows(now), now).stream()
                .filter(slot -> taken.stream().filter(slot::equals).count() < rules().perSlot())
                .toList();
    }

    /** When somebody may be called who would be at this moment. */
    Optional<Instant> soonest(Instant now, Instant earliest) {
        return rules().soonest(windows(now), earliest);
    }

    /** The same for what is promised already: the next day where no hour is known, so that it is looked at again. */
    Instant nextCall(Instant now, Instant earliest) {
        return soonest(now, earliest).orElse(now.plus(A_DAY));
    }

    Instant again(List<Instant> tried, Instant now) {
        return rules().again(windows(now), tried, now).orElse(now.plus(A_DAY));
    }

    boolean quiet(Instant now) {
        return nextCall(now, now).isAfter(now);
    }

    /** Refuses with {@code sla.unknown-calendar} rules that name a calendar that there is not. */
    void check(CallBackRules wanted, Instant now) {
        var _ = hours.openings(wanted.calendar(), now, wanted.horizon(now));
    }

    CallBackRules rules() {
        return rules.edition().callBacks();
    }

    private List<Window> windows(Instant now) {
        return rules().windows(worked(now));
    }

    private List<Window> worked(Instant now) {
        return hours.openings(rules().calendar(), now, rules().horizon(now)).stream()
                .map(CallTimes::window)
                .toList();
    }

    private static Window window(Opening opening) {
        return new Window(opening.from(), opening.until());
    }
}
