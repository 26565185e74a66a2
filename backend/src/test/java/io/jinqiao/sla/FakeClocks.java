package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Clocks that tests hold in their hands: they run by the test's time and never fire. */
public final class FakeClocks implements Clocks {

    private final Map<ClockId, ClockView> clocks = new LinkedHashMap<>();
    private final Clock clock;

    public FakeClocks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized ClockId start(NewClock asked) {
        var id = ClockId.next();
        var now = clock.instant();
        var due = now.plus(asked.target());
        clocks.put(id, new ClockView(id, asked.subject(), asked.term(), State.RUNNING, now, due, 0, null));
        return id;
    }

    @Override
    public synchronized void stop(ClockId id, Actor by) {
        var now = clock.instant();
        change(id, view -> view.stoppedAt() != null ? view : in(view, after(view, now), now));
    }

    @Override
    public List<ClockView> of(Subject subject) {
        return of(List.of(subject));
    }

    @Override
    public synchronized List<ClockView> of(List<Subject> subjects) {
        return clocks.values().stream()
                .filter(view -> subjects.contains(view.subject()))
                .toList();
    }

    @Override
    public synchronized List<ClockView> due(Instant before, int limit) {
        return clocks.values().stream()
                .filter(view -> view.state() == State.RUNNING && view.dueAt().isBefore(before))
                .sorted(Comparator.comparing(ClockView::dueAt))
                .limit(limit)
                .toList();
    }

    private void change(ClockId id, UnaryOperator<ClockView> change) {
        if (clocks.computeIfPresent(id, (same, view) -> change.apply(view)) == null) {
            throw Refused.notFound("sla.unknown-clock", "No clock " + id);
        }
    }

    private static State after(ClockView view, Instant now) {
        return now.isAfter(view.dueAt()) ? State.BROKEN : State.KEPT;
    }

    private static ClockView in(ClockView view, State state, Instant stoppedAt) {
        return new ClockView(
                view.id(),
                view.subject(),
                view.term(),
                state,
                view.startedAt(),
                view.dueAt(),
                view.warned(),
                stoppedAt);
    }
}
