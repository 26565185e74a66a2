package io.jinqiao.tools.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.jinqiao.insight.planning.Erlang;
import io.jinqiao.routing.trial.ByMatching;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final Duration TARGET = Duration.ofSeconds(20);
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aSteadyQueueDoesWhatErlangASays() {
        var arrivals = steady(20_000, 0.3, 180, 120);
        var tally = Replay.of(new ByMatching(), arrivals, Roster.steady(arrivals, 54), TARGET);
        var erlang = Erlang.impatient(0.3 * 3_600, Duration.ofSeconds(180), Duration.ofSeconds(120), 54, TARGET);

        assertThat(tally.service()).isCloseTo(100 * erlang.service(), within(4.0));
        assertThat(tally.abandoned()).isCloseTo(100 * erlang.abandoned(), within(1.5));
        assertThat(tally.meanWait()).isCloseTo(erlang.meanWait().toMillis() / 1e3, within(2.0));
    }

    @Test
    void urgentMattersWaitLessThanFirstInFirstOut() {
        var arrivals = steady(5_000, 0.33, 180, 300);
        var roster = Roster.steady(arrivals, 54);

        assertThat(Replay.of(new ByMatching(), arrivals, roster, TARGET).meanUrgentWait())
                .isLessThan(Replay.of(new ByArrival(), arrivals, roster, TARGET).meanUrgentWait() / 3);
    }

    @Test
    void whoeverIsPatientForNothingIsServedByAFreePersonAtOnceOrGone() {
        var one = new Arrival(NINE, "general", 0, Duration.ofSeconds(60), Duration.ofSeconds(1));
        var two = new Arrival(NINE.plusSeconds(10), "general", 0, Duration.ofSeconds(60), Duration.ofSeconds(1));
        var arrivals = List.of(one, two);
        var tally = Replay.of(new ByMatching(), arrivals, Roster.steady(arrivals, 1), TARGET);

        assertThat(tally.abandoned()).isEqualTo(50);
        assertThat(tally.service()).isEqualTo(100);
    }

    @Test
    void aFileOfRowsIsRead(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), """
            at,service,priority,handle_seconds,patience_seconds
            2026-11-23T09:00:10,card,2,90,30
            2026-11-23T09:00:00Z,,0,60,45.5
            """);

        assertThat(new ArrivalFile(file, TARGET, TARGET).arrivals())
                .containsExactly(
                        new Arrival(NINE, "general", 0, Duration.ofSeconds(60), Duration.ofMillis(45_500)),
                        new Arrival(NINE.plusSeconds(10), "card", 2, Duration.ofSeconds(90), Duration.ofSeconds(30)));
    }

    @Test
    void bothShapesOfCountsAreRead(@TempDir Path folder) throws IOException {
        var timed = Files.writeString(folder.resolve("timed.csv"), """
            rownames,DateTime,Calls
            1,2026-11-23T09:00:00Z,3
            2,2026-11-23T09:05:00Z,2
            """);
        var numbered = Files.writeString(folder.resolve("numbered.csv"), """
            calls,u,Date,Day,Month
            3.0,1,20780,Monday,Nov
            0.0,240,20780,Monday,Nov
            """);

        assertThat(new ArrivalFile(timed, TARGET, TARGET).arrivals())
                .hasSize(5)
                .allMatch(
                        arrival -> !arrival.at().isBefore(NINE) && arrival.at().isBefore(NINE.plusSeconds(600)));
        assertThat(new ArrivalFile(numbered, TARGET, TARGET).arrivals()).hasSize(3);
    }

    @Test
    void whatCannotBeReadIsRefusedByItsLine(@TempDir Path folder) throws IOException {
        refused(folder, "2026-11-23T09:00:00,card,5,90,30", "line 2: priority");
        refused(folder, "yesterday,card,0,90,30", "line 2:");
        refused(folder, "2026-11-23T09:00:00,card,0,-1,30", "line 2: seconds");
        refused(folder, "2026-11-23T09:00:00,card,0", "line 2: 3 cells");
        refused(folder, "", "has no rows");
    }

    @Test
    void theReportStandsBesideErlang(@TempDir Path folder) throws IOException {
        var rows = new ArrayList<>(List.of("at,service,priority,handle_seconds,patience_seconds"));
        steady(500, 0.3, 100, 100)
                .forEach(one -> rows.add("%s,%s,0,%d,%d"
                        .formatted(
                                one.at(),
                                one.service(),
                                one.handling().toSeconds(),
                                one.patience().toSeconds())));
        var file = Files.write(folder.resolve("a.csv"), rows);

        var table = new ReplayReport(Options.of(List.of(), Set.of(), Set.of())).of(file);

        assertThat(table.rows())
                .extracting(row -> row.getFirst())
                .containsExactly(
                        "the matcher",
                        "peer: first in, first out",
                        "bound: Erlang C, patient",
                        "bound: Erlang A, impatient");
    }

    private static void refused(Path folder, String row, String words) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.csv"), "at,service,priority,handle_seconds,patience_seconds\n" + row + "\n");
        assertThatThrownBy(() -> new ArrivalFile(file, TARGET, TARGET).arrivals())
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining(words);
    }

    private static List<Arrival> steady(int count, double perSecond, double handling, double patience) {
        var random = new Random(7);
        var arrivals = new ArrayList<Arrival>();
        var seconds = 0.0;
        for (int i = 0; i < count; i++) {
            seconds += byChance(random, 1 / perSecond);
            arrivals.add(new Arrival(
                    NINE.plusMillis(Math.round(seconds * 1_000)),
                    "general",
                    i % 20 == 0 ? 2 : 0,
                    Duration.ofMillis(Math.round(1_000 * byChance(random, handling))),
                    Duration.ofMillis(Math.round(1_000 * byChance(random, patience)))));
        }
        return arrivals;
    }

    private static double byChance(Random random, double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }
}
