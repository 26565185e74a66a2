package io.jinqiao.tools.replay;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingDouble;

import io.jinqiao.insight.planning.Staffing;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.trial.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who is at their desks when.
 *
 * @param people each from the first moment of a shift
 * @param atDesks how many are there, by the beginning of each half hour in which anybody came
 */
record Roster(List<Shift> people, Map<Instant, Integer> atDesks) {

    static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private static final int HELPS_EVERYBODY = 5;
    private static final int BEST_LEVEL = 5;
    private static final int SECOND_LEVEL = 2;

    /** As many all day, on every half hour in which anybody comes. */
    static Roster steady(List<Arrival> arrivals, int agents) {
        var atDesks = new TreeMap<Instant, Integer>();
        byHalfHour(arrivals).keySet().forEach(from -> atDesks.put(from, agents));
        return of(arrivals, atDesks);
    }

    /** As many as the plan asks for what really comes in each half hour, by Erlang. */
    static Roster planned(List<Arrival> arrivals, Staffing staffing) {
        var atDesks = new TreeMap<Instant, Integer>();
        byHalfHour(arrivals).forEach((from, offered) -> atDesks.put(from, staffing.atDesks(offered)));
        return of(arrivals, atDesks);
    }

    static Map<Instant, Long> byHalfHour(List<Arrival> arrivals) {
        return arrivals.stream()
                .collect(
                        groupingBy(arrival -> halfHour(arrival.at()), TreeMap::new, mapping(each -> each, counting())));
    }

    static Instant halfHour(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond() / HALF_HOUR.toSeconds() * HALF_HOUR.toSeconds());
    }

    /** The first person is there whenever anybody is, the last only at the peak. */
    private static Roster of(List<Arrival> arrivals, TreeMap<Instant, Integer> atDesks) {
        var most = atDesks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var workers = workers(arrivals, most);
        var shifts = new ArrayList<Shift>();
        for (int one = 0; one < most; one++) {
            Instant from = null;
            Instant until = null;
            for (var slot : atDesks.entrySet()) {
                var there = slot.getValue() > one;
                if (from != null && until != null && (!there || !slot.getKey().equals(until))) {
                    shifts.add(new Shift(workers.get(one), from, until));
                    from = null;
                }
                if (there) {
                    from = from == null ? slot.getKey() : from;
                    until = slot.getKey().plus(HALF_HOUR);
                }
            }
            if (from != null && until != null) {
                shifts.add(new Shift(workers.get(one), from, until));
            }
        }
        return new Roster(shifts, atDesks);
    }

    /** Everybody knows one service well and another a little, as many each as its work needs; some help everybody. */
    private static List<Worker> workers(List<Arrival> arrivals, int count) {
        var load = arrivals.stream()
                .collect(groupingBy(
                        Arrival::service,
                        TreeMap::new,
                        summingDouble(arrival -> arrival.handling().toMillis())));
        var services = List.copyOf(load.keySet());
        var given = new HashMap<String, Integer>();
        return IntStream.range(0, count)
                .mapToObj(one -> {
                    var own = services.stream()
                            .max(Comparator.comparingDouble(
                                    service -> load.getOrDefault(service, 0.0) / (given.getOrDefault(service, 0) + 1)))
                            .orElse(Worker.GENERAL);
                    given.merge(own, 1, Integer::sum);
                    return worker(one, own, services);
                })
                .toList();
    }

    private static Worker worker(int number, String own, List<String> services) {
        var skills = new HashMap<String, Integer>();
        if (number % HELPS_EVERYBODY == 0) {
            skills.put(Worker.GENERAL, SECOND_LEVEL);
        }
        skills.put(services.get((services.indexOf(own) + 1) % services.size()), SECOND_LEVEL);
        skills.put(own, BEST_LEVEL - number % 3);
        return new Worker(new StaffId(new UUID(0, number + 1L)), "", skills, Map.of(), 1, 0, Instant.EPOCH);
    }
}
