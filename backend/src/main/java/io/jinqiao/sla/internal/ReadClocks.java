package io.jinqiao.sla.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockProof;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.TermRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What others ask about clocks and their rules. */
@Component
class ReadClocks {

    private final TermRepository terms;
    private final Rules rules;
    private final Courses courses;
    private final ProveClock prove;
    private final Clock clock;

    ReadClocks(TermRepository terms, Rules rules, Courses courses, ProveClock prove, Clock clock) {
        this.terms = terms;
        this.rules = rules;
        this.courses = courses;
        this.prove = prove;
        this.clock = clock;
    }

    List<ClockView> of(List<Subject> subjects) {
        return subjects.isEmpty() ? List.of() : views(terms.of(subjects));
    }

    List<ClockView> due(Instant before, int limit) {
        return views(terms.due(before, limit));
    }

    TermRule rule(String term) {
        return rules.inForce(term, clock.instant());
    }

    Set<String> terms() {
        return rules.inForce(clock.instant());
    }

    Instant wouldBeDue(String term) {
        var now = clock.instant();
        return courses.begin(term, null, now).dueAt(now, courses);
    }

    ClockProof proof(ClockId id) {
        return prove.proof(terms.get(id));
    }

    private static List<ClockView> views(List<Term> found) {
        return found.stream().map(Term::view).toList();
    }
}
