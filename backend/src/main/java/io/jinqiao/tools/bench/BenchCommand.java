package io.jinqiao.tools.bench;

import io.jinqiao.tools.Command;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code ./jinqiao bench [NAME] [--list] [--json]}: measures the product beside what bounds it. */
public final class BenchCommand implements Command {

    /** Every benchmark, in the order of the whole run; a new one is added here. */
    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new ChatBenchmark(),
            new ClusterBenchmark(),
            new ConnectionsBenchmark(),
            new AnswerBenchmark(),
            new TrainBenchmark(),
            new SealBenchmark(),
            new MonthsBenchmark(),
            new InsightBenchmark(),
            new EvidenceBenchmark(),
            new TicketBenchmark(),
            new ClocksBenchmark(),
            new ProcessBenchmark(),
            new AssistBenchmark(),
            new VaultBenchmark(),
            new GateBenchmark(),
            new RoutingBenchmark());

    private final List<Benchmark> benchmarks;

    public BenchCommand() {
        this(ALL);
    }

    BenchCommand(List<Benchmark> benchmarks) {
        this.benchmarks = List.copyOf(benchmarks);
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String about() {
        return "measures the product beside its bounds: bench [NAME] [--list] [--json]";
    }

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.of(args, valued(), Set.of("list", "json"));
        if (options.has("list")) {
            benchmarks.forEach(each -> System.out.printf("%-12s %s%n", each.name(), each.about()));
            return 0;
        }
        print(measure(chosen(options.rest()), options), options.has("json"));
        return 0;
    }

    private Set<String> valued() {
        return benchmarks.stream().flatMap(each -> each.options().stream()).collect(Collectors.toSet());
    }

    private Set<Benchmark> chosen(List<String> names) {
        if (names.isEmpty()) {
            return new LinkedHashSet<>(benchmarks);
        }
        return names.stream().map(this::named).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Benchmark named(String name) {
        return benchmarks.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("no benchmark " + name + "; see bench --list"));
    }

    private static Map<String, Table> measure(Set<Benchmark> chosen, Options options) throws Exception {
        var tables = new LinkedHashMap<String, Table>();
        for (var benchmark : chosen) {
            Progress.TO_PEOPLE.say(benchmark.name() + ": " + benchmark.about());
            tables.put(benchmark.name(), benchmark.run(options, Progress.TO_PEOPLE));
        }
        return tables;
    }

    private static void print(Map<String, Table> tables, boolean json) {
        System.out.println(
                json
                        ? tables.entrySet().stream()
                                .map(each -> "\"%s\":%s"
                                        .formatted(
                                                each.getKey(), each.getValue().asJson()))
                                .collect(Collectors.joining(",", "{", "}"))
                        : tables.values().stream().map(Table::asText).collect(Collectors.joining("\n")));
    }
}
