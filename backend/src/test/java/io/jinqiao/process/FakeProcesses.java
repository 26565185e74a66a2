package io.jinqiao.process;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.WhereView.Kind;
import io.jinqiao.process.WhereView.State;
import io.jinqiao.process.WhereView.Stay;
import io.jinqiao.process.events.ProcessEnded;
import io.jinqiao.process.events.StepReached;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Processes as straight lines of the steps they are given; like the real ones, one at a time for a subject. */
public class FakeProcesses implements Processes {

    private static final String END = "end";

    private final Clock clock;
    private final Map<String, List<String>> lines;
    private final Map<String, ProcessSheet> sheets;
    private final ApplicationEventPublisher events;
    private final Map<Subject, Matter> matters = new HashMap<>();
    private boolean behind;

    public FakeProcesses(Clock clock, Map<String, List<String>> lines) {
        this.clock = clock;
        this.lines = lines;
        this.sheets = Map.of();
        this.events = news -> {};
    }

    /** Lines along the steps of these sheets, whose news is told; a step not approved sends its matter back to the first. */
    public FakeProcesses(Clock clock, List<ProcessSheet> sheets, ApplicationEventPublisher events) {
        this.clock = clock;
        this.lines = sheets.stream()
                .collect(Collectors.toMap(
                        ProcessSheet::process,
                        sheet -> sheet.steps().stream()
                                .map(ProcessSheet.Step::step)
                                .toList()));
        this.sheets = sheets.stream().collect(Collectors.toMap(ProcessSheet::process, sheet -> sheet));
        this.events = events;
    }

    private record Matter(
            String process,
            Instant since,
            String at,
            List<Done> done,
            State state,
            @Nullable String reason) {

        Matter at(String step, List<Done> doneNow, State now, @Nullable String why) {
            return new Matter(process, since, step, doneNow, now, why);
        }
    }

    /** While the engine is away nothing moves, and nothing is refused. */
    public void engineIsAway(boolean away) {
        behind = away;
    }

    /** Every step that was done, with its outcome, in order; of the newest process. */
    public List<Done> done(Subject subject) {
        return Optional.ofNullable(matters.get(subject)).map(Matter::done).orElse(List.of());
    }

    @Override
    public void begin(String process, Subject subject, Map<String, Object> data, Actor by) {
        var line = lines.get(process);
        if (line == null) {
            throw Refused.notFound("process.unknown", "No process " + process);
        }
        if (running(subject).isPresent()) {
            throw Refused.conflict("process.already-running", "It goes through a process already");
        }
        var matter = new Matter(process, clock.instant(), line.getFirst(), List.of(), State.RUNNING, null);
        matters.put(subject, matter);
        reached(subject, matter, by);
    }

    @Override
    public void done(Subject subject, String step, Map<String, Object> outcome, Actor by) {
        var matter = running(subject)
                .orElseThrow(() -> Refused.notFound("process.not-running", "It goes through no process"));
        if (!matter.at().equals(step)) {
            throw Refused.conflict("process.not-there", "It does not stand at this step");
        }
        go(subject, matter, new Done(step, outcome, by));
    }

    @Override
    public void follow(Subject subject, Set<String> known, List<Done> done) {
        for (var matter = running(subject); matter.isPresent() && !behind; matter = running(subject)) {
            var at = matter.get().at();
            var next = done.stream().filter(it -> it.step().equals(at)).findFirst();
            if (next.isEmpty()) {
                return;
            }
            go(subject, matter.get(), next.get());
        }
    }

    private void go(Subject subject, Matter matter, Done done) {
        var line = new ArrayList<>(lines.getOrDefault(matter.process(), List.of()));
        line.add(END);
        var next = refused(done, "agreed")
                ? "investigating"
                : refused(done, "approved") ? line.getFirst() : line.get(line.indexOf(done.step()) + 1);
        var all = new ArrayList<>(matter.done());
        all.add(done);
        var moved = matter.at(next, List.copyOf(all), next.equals(END) ? State.ENDED : State.RUNNING, null);
        matters.put(subject, moved);
        reached(subject, moved, done.by());
    }

    private static boolean refused(Done done, String outcome) {
        return "false".equals(String.valueOf(done.outcome().get(outcome)));
    }

    private void reached(Subject subject, Matter matter, Actor by) {
        var process = matter.process();
        if (matter.state() == State.ENDED) {
            events.publishEvent(new ProcessEnded(subject, process, 1, matter.reason(), by, clock.instant()));
            return;
        }
        var step = sheet(process, 1).step(matter.at());
        events.publishEvent(new StepReached(
                subject, process, 1, step.step(), step.owner(), step.term(), null, by, clock.instant()));
    }

    @Override
    public void end(Subject subject, String reason, Actor by) {
        running(subject).ifPresent(it -> {
            var ended = it.at(it.at(), it.done(), State.ENDED, reason);
            matters.put(subject, ended);
            reached(subject, ended, by);
        });
    }

    @Override
    public Optional<WhereView> where(Subject subject) {
        return Optional.ofNullable(matters.get(subject)).map(this::view);
    }

    @Override
    public List<ProcessSheet> byHand(String team) {
        return lines.keySet().stream().map(process -> sheet(process, 1)).toList();
    }

    @Override
    public ProcessSheet sheet(String process, int version) {
        var known = sheets.get(process);
        if (known != null) {
            return known;
        }
        var steps = lines.getOrDefault(process, List.of()).stream()
                .map(step -> new ProcessSheet.Step(step, new Bilingual(step, step), Kind.STEP, "", null, List.of(), ""))
                .toList();
        return new ProcessSheet(
                process,
                version,
                new Bilingual(process, process),
                steps.getFirst().step(),
                steps);
    }

    private Optional<Matter> running(Subject subject) {
        return Optional.ofNullable(matters.get(subject)).filter(it -> it.state() == State.RUNNING);
    }

    private WhereView view(Matter matter) {
        var ended = matter.state() == State.ENDED ? clock.instant() : null;
        var name = new Bilingual(matter.process(), matter.process());
        var stays = new ArrayList<>(matter.done().stream()
                .map(it -> stay(matter, it.step(), it.by()))
                .toList());
        if (ended == null) {
            stays.add(stay(matter, matter.at(), null));
        }
        return new WhereView(
                matter.process(),
                name,
                1,
                false,
                matter.state(),
                matter.since(),
                ended,
                matter.reason(),
                behind ? "away" : null,
                stays);
    }

    private static Stay stay(Matter matter, String step, @Nullable Actor by) {
        return new Stay(
                step,
                new Bilingual(step, step),
                Kind.STEP,
                "",
                null,
                matter.since(),
                by == null ? null : matter.since(),
                null,
                false,
                by);
    }
}
