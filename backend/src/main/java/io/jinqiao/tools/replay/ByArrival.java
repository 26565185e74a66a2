package io.jinqiao.tools.replay;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.trial.Dispatcher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** The peer: whoever came first is first, whoever can do it at all and is idle longest gets it. */
final class ByArrival implements Dispatcher {

    private static final Comparator<Worker> IDLE_LONGEST = Comparator.comparing(Worker::idleSince)
            .thenComparing(worker -> worker.id().value());

    private final Map<String, LinkedHashMap<UUID, Work>> waiting = new HashMap<>();
    private final Map<UUID, Work> all = new HashMap<>();
    private final Map<StaffId, Worker> people = new HashMap<>();
    private final TreeSet<Worker> free = new TreeSet<>(IDLE_LONGEST);

    @Override
    public String name() {
        return "peer: first in, first out";
    }

    @Override
    public void offer(Work work) {
        all.put(work.id(), work);
        waiting.computeIfAbsent(work.skill(), _ -> new LinkedHashMap<>()).put(work.id(), work);
    }

    @Override
    public void withdraw(UUID id) {
        var work = all.remove(id);
        if (work != null) {
            Objects.requireNonNull(waiting.get(work.skill())).remove(id);
        }
    }

    @Override
    public void present(Worker worker) {
        absent(worker.id());
        people.put(worker.id(), worker);
        if (worker.room() > 0) {
            free.add(worker);
        }
    }

    @Override
    public void absent(StaffId staff) {
        var before = people.remove(staff);
        if (before != null) {
            free.remove(before);
        }
    }

    @Override
    public List<Given> match(Instant now) {
        var given = new ArrayList<Given>();
        for (var next = next(); next.isPresent(); next = next()) {
            var one = next.get();
            withdraw(one.work());
            var worker = Objects.requireNonNull(people.get(one.to()));
            present(new Worker(
                    worker.id(),
                    worker.team(),
                    worker.skills(),
                    worker.results(),
                    worker.capacity(),
                    worker.load() + 1,
                    now));
            given.add(one);
        }
        return given;
    }

    @Override
    public Optional<Instant> nextLook() {
        return Optional.empty();
    }

    /** The first for whom anybody is free; within a skill nobody behind has a better chance than the head. */
    private Optional<Given> next() {
        if (free.isEmpty()) {
            return Optional.empty();
        }
        return waiting.values().stream()
                .filter(queue -> !queue.isEmpty())
                .map(queue -> queue.firstEntry().getValue())
                .sorted(Comparator.comparing(Work::since))
                .flatMap(head -> free.stream()
                        .filter(worker -> worker.level(head.skill()) > 0
                                || worker.skills().containsKey(Worker.GENERAL))
                        .findFirst()
                        .map(worker -> new Given(head.id(), worker.id(), 1, List.of()))
                        .stream())
                .findFirst();
    }
}
