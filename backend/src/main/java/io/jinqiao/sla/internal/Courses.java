package io.jinqiao.sla.internal;

import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import io.jinqiao.sla.internal.Course.Leg;
import io.jinqiao.sla.internal.Course.Meters;
import io.jinqiao.sla.time.EveryMoment;
import io.jinqiao.sla.time.Meter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts together what decides a term: the rule in force, and the newest version of its calendar. */
@Component
class Courses implements Meters {

    /** For promises without a rule: at half and at four fifths, so that somebody can still act (regulation 1.4). */
    private static final List<Integer> USUAL = List.of(50, 80);

    private final Rules rules;
    private final Calendars calendars;
    private final EveryMoment everyMoment;

    Courses(Rules rules, Calendars calendars, @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
        this.rules = rules;
        this.calendars = calendars;
        this.everyMoment = new EveryMoment(zone);
    }

    Course begin(String term, @Nullable Target target, Instant now) {
        return target == null ? by(rules.inForce(term, now)) : Course.of(null, leg(target), USUAL);
    }

    Course by(TermRule rule) {
        return Course.of(new Rule(rule.code(), rule.version()), leg(rule.target()), rule.warnings());
    }

    /** Counted in the calendar as it is now. */
    Leg leg(Target target) {
        var calendar = target.calendar();
        return new Leg(target, calendar == null ? 0 : calendars.newest(calendar));
    }

    @Override
    public Meter of(Leg leg) {
        var calendar = leg.target().calendar();
        return calendar == null ? everyMoment : calendars.timetable(calendar, leg.calendar());
    }

    ZoneId zone() {
        return everyMoment.zone();
    }
}
