package io.jinqiao.sla;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView.Extension;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.ClockView.State;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockPaused;
import io.jinqiao.sla.events.ClockResumed;
import io.jinqiao.sla.time.EveryMoment;
import io.jinqiao.sla.time.Reckoning;
import io.jinqiao.sla.time.Timetable;
import io.jinqiao.sla.time.WorkCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clocks that tests hold in their hands: they run by the test's time, by the rules that come with the product and without
 * holidays, and never fire. A pause moves the due moment by its length.
 */
public final class FakeClocks implements Clocks {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private final Map<ClockId, ClockView> clocks = new LinkedHashMap<>();
    private final Map<ClockId, Target> targets = new LinkedHashMap<>();
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** Clocks whose news nobody hears. */
    public FakeClocks(Clock clock) {
        this(clock, news -> {});
    }

    public FakeClocks(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    @Override
    public synchronized ClockView start(NewClock asked) {
        var id = ClockId.next();
        var now = clock.instant();
        var target = asked.target() == null ? rule(asked.term()).target() : asked.target();
        var rule = asked.target() == null ? new Rule(asked.term(), 1) : null;
        targets.put(id, target);
        var view = new ClockView(
                id,
                asked.subject(),
                asked.term(),
                State.RUNNING,
                now,
                dueAt(target, now, false),
                0,
                null,
                rule,
                null,
                List.of());
        clocks.put(id, view);
        return view;
    }

    @Override
    public synchronized void stop(ClockId id, Actor by) {
        var now = clock.instant();
        change(id, view -> view.stoppedAt() != null ? view : with(view, after(view, now), view.dueAt(), now, null));
    }

    @Override
    public synchronized void pause(ClockId id, String reason, Actor allowedBy) {
        change(id, view -> {
            refuseUnless(runs(view), "sla.not-running");
            refuseUnless(
                    view.rule() == null || rule(view.term()).pauseReasons().contains(reason), "sla.pause-not-allowed");
            return with(view, view.state(), view.dueAt(), null, clock.instant());
        });
        var after = view(id);
        events.publishEvent(new ClockPaused(
                id, after.subject(), after.term(), after.dueAt(), reason, null, null, allowedBy, clock.instant()));
    }

    @Override
    public synchronized void resume(ClockId id, Actor by) {
        var before = view(id);
        change(id, view -> {
            var since = view.pausedSince();
            refuseUnless(since != null, "sla.not-paused");
            var paused = Duration.between(Objects.requireNonNull(since), clock.instant());
            return with(view, view.state(), view.dueAt().plus(paused), null, null);
        });
        events.publishEvent(new ClockResumed(
                id,
                before.subject(),
                before.term(),
                view(id).dueAt(),
                before.dueAt(),
                null,
                null,
                by,
                clock.instant()));
    }

    @Override
    public synchronized void extend(ClockId id, Target more, String reason, Actor approver) {
        var before = view(id);
        change(id, view -> {
            refuseUnless(runs(view), "sla.not-running");
            var steps = view.rule() == null
                    ? List.of(new TermRule.Extension(true, more, ""))
                    : rule(view.term()).extensions();
            refuseUnless(view.extensions().size() < steps.size() || view.rule() == null, "sla.extension-not-allowed");
            var step = steps.get(Math.min(view.extensions().size(), steps.size() - 1));
            var from = step.further() ? view.dueAt() : view.startedAt();
            var to = dueAt(more, from, step.further());
            refuseUnless(!to.isAfter(dueAt(step.most(), from, step.further())), "sla.extension-too-long");
            return extended(view, new Extension(clock.instant(), view.dueAt(), to, reason, approver));
        });
        events.publishEvent(new ClockExtended(
                id,
                before.subject(),
                before.term(),
                view(id).dueAt(),
                before.dueAt(),
                reason,
                null,
                null,
                approver,
                clock.instant()));
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
                .filter(view -> runs(view) && view.dueAt().isBefore(before))
                .sorted(Comparator.comparing(ClockView::dueAt))
                .limit(limit)
                .toList();
    }

    @Override
    public TermRule rule(String term) {
        return Shipped.RULES.stream()
                .filter(rule -> rule.code().equals(term))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("sla.no-rule", "No rule " + term));
    }

    @Override
    public Set<String> terms() {
        return Shipped.RULES.stream().map(TermRule::code).collect(Collectors.toSet());
    }

    @Override
    public Instant wouldBeDue(String term) {
        return dueAt(rule(term).target(), clock.instant(), false);
    }

    @Override
    public synchronized ClockProof proof(ClockId id) {
        var view = view(id);
        var target = Objects.requireNonNull(targets.get(id));
        return new ClockProof(
                view,
                view.rule() == null ? null : rule(view.term()),
                HOME,
                List.of(new ClockProof.Leg(target, false, null, view.startedAt(), view.dueAt())),
                List.of(),
                List.of(new ClockProof.Counted(view.startedAt(), view.dueAt())),
                List.of(),
                List.of());
    }

    /** What comes with the product, read once. */
    private static final class Shipped {

        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final List<TermRule> RULES = List.of(read("rules", TermRule[].class));
        private static final List<WorkCalendar> CALENDARS = List.of(read("calendars", WorkCalendar[].class));

        private static <T> T read(String name, Class<T> type) {
            return JSON.readValue(FakeClocks.class.getResourceAsStream("/terms/" + name + ".json"), type);
        }
    }

    private static Instant dueAt(Target target, Instant from, boolean further) {
        var code = target.calendar();
        var meter = code == null
                ? new EveryMoment(HOME)
                : new Timetable(Shipped.CALENDARS.stream()
                        .filter(calendar -> calendar.code().equals(code))
                        .findFirst()
                        .orElseThrow());
        return new Reckoning(meter, List.of()).dueAt(target, from, further);
    }

    private ClockView view(ClockId id) {
        var view = clocks.get(id);
        if (view == null) {
            throw Refused.notFound("sla.unknown-clock", "No clock " + id);
        }
        return view;
    }

    private void change(ClockId id, UnaryOperator<ClockView> change) {
        if (clocks.computeIfPresent(id, (same, view) -> change.apply(view)) == null) {
            throw Refused.notFound("sla.unknown-clock", "No clock " + id);
        }
    }

    private static void refuseUnless(boolean allowed, String code) {
        if (!allowed) {
            throw Refused.conflict(code, "The real clocks refuse this too");
        }
    }

    private static boolean runs(ClockView view) {
        return view.state() == State.RUNNING && view.stoppedAt() == null && view.pausedSince() == null;
    }

    private static State after(ClockView view, Instant now) {
        var ended = view.pausedSince() == null ? now : view.pausedSince();
        return ended.isAfter(view.dueAt()) ? State.BROKEN : State.KEPT;
    }

    private static ClockView with(
            ClockView view, State state, Instant dueAt, @Nullable Instant stoppedAt, @Nullable Instant pausedSince) {
        return new ClockView(
                view.id(),
                view.subject(),
                view.term(),
                state,
                view.startedAt(),
                dueAt,
                view.warned(),
                stoppedAt,
                view.rule(),
                pausedSince,
                view.extensions());
    }

    private static ClockView extended(ClockView view, Extension extension) {
        return new ClockView(
                view.id(),
                view.subject(),
                view.term(),
                view.state(),
                view.startedAt(),
                extension.to(),
                view.warned(),
                view.stoppedAt(),
                view.rule(),
                view.pausedSince(),
                Stream.concat(view.extensions().stream(), Stream.of(extension)).toList());
    }
}
