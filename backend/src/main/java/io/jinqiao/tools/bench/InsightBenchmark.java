package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far behind the figures are under load, and how long a month takes by hour and team and by day, team and channel. */
final class InsightBenchmark implements Benchmark {

    private static final int PER_SECOND = 2_000;
    private static final int SECONDS = 20;

    /** As long as a server compiles what it will do all day. */
    private static final int WARM_UP_SECONDS = 20;

    private static final int READS = 21;
    private static final int PLAIN_READS = 3;
    private static final String FROM = "2026-10-01";
    private static final String UNTIL = "2026-11-01";

    /** Twenty teams of twenty-five; twelve hours a day. */
    private static final String AGENTS = """
        create table bench_agent as
        select md5(number::text)::uuid as id, 'team' || number % 20 as team from generate_series(0, 499) as number
        """;

    private static final String FACTS = """
        insert into journal.fact (kind, at, by_kind, subject, body)
        select 'routing.assigned',
               timestamptz '2026-10-01T08:00:00+08' + number % 31 * interval '1 day' + random() * interval '12 hours',
               'SYSTEM', 'conversation:' || gen_random_uuid(),
               format('{"skill":"card","to":"%s","waitedSeconds":%s}', md5((number % 500)::text)::uuid, (random() * 90)::int)
          from generate_series(1, ?) as number
        """;

    /** As counting lays them down; conversations come through four channels. */
    private static final String COUNTS = """
        insert into insight.count (grain, dimension, measure, at, value, parent, n)
        select grain, dimension, measure, date_trunc(grain, at), team, parent, sum(n)
          from (select at, team, 'channel' || waited % 4 as channel, waited,
                       (array[5, 10, 15, 20, 30, 45, 60, 90])[width_bucket(waited - 0.5, array[0, 5, 10, 15, 20, 30, 45, 60])] as step
                  from (select at, (body::jsonb ->> 'to')::uuid as id, (body::jsonb ->> 'waitedSeconds')::int as waited
                          from journal.fact where kind = 'routing.assigned' and at >= ?::date and at < ?::date) as fact
                       join bench_agent using (id)) as answered
               cross join lateral (values ('answered', 1), ('answer-wait-seconds', waited),
                                          ('answered-in-' || coalesce(step, 5), 1)) as counted (measure, n)
               cross join lateral (values ('HOUR', 'TEAM', ''), ('DAY', 'TEAM/CHANNEL', channel)) as cut (grain, dimension, parent)
         group by grain, dimension, measure, date_trunc(grain, at), team, parent
        """;

    private static final String PLAIN = """
        select date_trunc('hour', at), team, count(*), sum((body::jsonb ->> 'waitedSeconds')::int),
               count(*) filter (where (body::jsonb ->> 'waitedSeconds')::int <= 60)
          from journal.fact join bench_agent on bench_agent.id = (body::jsonb ->> 'to')::uuid
         where kind = 'routing.assigned' and at >= ?::date and at < ?::date
         group by 1, 2
        """;

    @Override
    public String name() {
        return "insight";
    }

    @Override
    public String about() {
        return "how far behind figures are under load; a month by one dimension and by two, beside plain SQL over the facts";
    }

    @Override
    public Set<String> options() {
        return Set.of("facts");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var facts = options.number("facts", 1_000_000);
        progress.say("%,d facts a second for %d s".formatted(PER_SECOND, SECONDS));
        var behind = follow();
        var rate = behind.removeLast();
        var soon = behind.removeLast();
        var sorted = behind.stream().sorted().toList();
        var month = month(facts, progress);
        return new Table(
                "insight",
                List.of("what", "milliseconds"),
                List.of(
                        List.of("figures behind the facts, median", sorted.get(sorted.size() / 2)),
                        List.of("figures behind the facts, 95 % of the time", sorted.get(sorted.size() * 95 / 100)),
                        List.of("figures behind the facts, at most", sorted.getLast()),
                        List.of("the same by person, business, branch and two, at most", sorted.getLast() + soon),
                        List.of("a month by hour and team, from counts", month.counted()),
                        List.of("a month by day, team and channel, from counts", month.byTwo()),
                        List.of("bound: plain SQL over the facts", month.plain())),
                List.of(
                        "kept %,d facts a second; aim: at most 1,000 behind, at most 200 for the month".formatted(rate),
                        String.format(
                                Locale.ROOT,
                                "%,d facts (--facts; the aim is at 10000000), medians of %d and %d; from counts: %.0f"
                                        + " x faster",
                                facts,
                                READS,
                                PLAIN_READS,
                                month.plain() / month.counted()),
                        "the month's counts are laid down by one statement, as counting would; its report is made"
                                + " whole, beside the month before"));
    }

    private static List<Long> follow() throws Exception {
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments("--jinqiao.bench=true")
                        .start()) {
            var door = new BenchDoor(server.address(), "/bench/insight/");
            door.ask("follow?perSecond=%d&seconds=%d".formatted(PER_SECOND, WARM_UP_SECONDS));
            return new ArrayList<>(door.numbers("follow?perSecond=%d&seconds=%d".formatted(PER_SECOND, SECONDS)));
        }
    }

    /** Milliseconds. */
    private record Month(double counted, double byTwo, double plain) {}

    private static Month month(int facts, Progress progress) throws Exception {
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments(
                                "--jinqiao.bench=true",
                                "--jinqiao.insight.count-every=1d",
                                "--jinqiao.journal.seal-every=1d")
                        .start()) {
            progress.say("writing %,d facts".formatted(facts));
            fill(home.path(), facts);
            var door = new BenchDoor(server.address(), "/bench/insight/");
            progress.say("reading");
            var counted = read(door, "&step=HOUR");
            var byTwo = read(door, "&step=DAY&second=CHANNEL");
            return new Month(counted, byTwo, plain(home.path()));
        }
    }

    /** Milliseconds of the middle one, after a round that warms up. */
    private static double read(BenchDoor door, String how) throws Exception {
        var reads = "read?from=%s&until=%s&times=%d%s".formatted(FROM, UNTIL, READS, how);
        door.numbers(reads);
        var times = door.numbers(reads).stream().sorted().toList();
        if (times.getFirst() < 0) {
            throw new IllegalStateException("The report is empty");
        }
        return times.get(READS / 2) / 1_000.0;
    }

    private static void fill(Path home, int facts) throws Exception {
        try (var connection = PlainInserts.connect(home);
                var statement = connection.createStatement()) {
            statement.execute("set time zone 'Asia/Shanghai'");
            statement.execute(AGENTS);
            try (var insert = connection.prepareStatement(FACTS)) {
                insert.setInt(1, facts);
                insert.executeUpdate();
            }
            month(connection, COUNTS);
            statement.execute("vacuum (analyze) journal.fact, insight.count");
        }
    }

    private static double plain(Path home) throws Exception {
        try (var connection = PlainInserts.connect(home);
                var statement = connection.createStatement()) {
            statement.execute("set time zone 'Asia/Shanghai'");
            var times = new ArrayList<Double>();
            for (int round = 0; round < PLAIN_READS; round++) {
                var began = System.nanoTime();
                month(connection, PLAIN);
                times.add((System.nanoTime() - began) / 1e6);
            }
            return times.stream().sorted().toList().get(PLAIN_READS / 2);
        }
    }

    private static void month(Connection connection, String sql) throws Exception {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, FROM);
            statement.setString(2, UNTIL);
            statement.execute();
        }
    }
}
