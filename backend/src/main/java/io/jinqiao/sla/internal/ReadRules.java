package io.jinqiao.sla.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockProof;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Rules as their owners see them, and the calculator. */
@Component
class ReadRules {

    private final RuleRepository rules;
    private final TermRepository terms;
    private final Courses courses;
    private final ProveClock prove;
    private final Clock clock;

    ReadRules(RuleRepository rules, TermRepository terms, Courses courses, ProveClock prove, Clock clock) {
        this.rules = rules;
        this.terms = terms;
        this.courses = courses;
        this.prove = prove;
        this.clock = clock;
    }

    List<RuleSheet> all() {
        var now = clock.instant();
        var running = terms.running();
        return rules.versions().stream()
                .collect(groupingBy(version -> version.rule().code(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new RuleSheet(
                        entry.getKey(),
                        rules.inForce(entry.getKey(), now).orElse(0),
                        running.getOrDefault(entry.getKey(), 0L),
                        entry.getValue()))
                .toList();
    }

    /** As if a clock with this target had started then; it is not kept. */
    ClockProof calculate(Target target, Instant from) {
        var course = courses.begin("calculation", target, from);
        var nothing = new Subject("calculation", Ids.next());
        var asked = NewClock.of(nothing, "calculation", target, null, null, Actor.SYSTEM);
        return prove.proof(Term.of(ClockId.next(), asked, course, from, courses));
    }
}
