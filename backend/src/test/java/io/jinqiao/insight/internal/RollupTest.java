package io.jinqiao.insight.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.insight.counting.Cell;
import io.jinqiao.insight.counting.Ledger;
import io.jinqiao.insight.counting.RandomFacts;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.internal.Rollup.Grain;
import io.jinqiao.insight.internal.Rollup.Row;
import io.jinqiao.kernel.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RollupTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FIRST = LocalDate.parse("2026-11-23");
    private static final Keeping ALL = new Keeping(LocalDate.MIN, Set.of(), LocalDate.MIN);
    private static final Threads THREADS = new Threads(
            (who, day) -> new Threads.Unit("team" + (who.hashCode() & 1), "branch" + day.getDayOfMonth() % 2));

    /** Whichever way it is cut, what has both places known is counted once, and finer steps add up to longer ones. */
    @Property(tries = 60)
    void sumsByTwoAddUpToWhatIsKnownOfBoth(@ForAll long seed) {
        var cells = cells(seed);
        var rows = Rollup.of(cells, ALL);
        for (var by : By.KEPT) {
            var known = new HashMap<String, Long>();
            cells.forEach((cell, n) -> {
                if (by.tellsApart(cell.places())) {
                    known.merge(cell.measure(), n, Long::sum);
                }
            });
            known.values().removeIf(n -> n == 0);
            for (var grain : Grain.values()) {
                if (by.kept(grain, FIRST, ALL)) {
                    assertThat(byMeasure(
                                    rows,
                                    row -> row.key().by().equals(by)
                                            && row.key().grain() == grain))
                            .isEqualTo(known);
                }
            }
        }
    }

    /** A day that was not whole has what it always had, and nothing of the rest: not even a part. */
    @Property(tries = 60)
    void whatCameLaterIsThereOfWholeDaysOnly(@ForAll long seed) {
        var cells = cells(seed);
        var later = new Keeping(FIRST.plusDays(1), Set.of(FIRST.plusDays(3)), FIRST.plusDays(2));

        var rows = Rollup.of(cells, later);

        assertThat(rows)
                .containsExactlyElementsOf(Rollup.of(cells, ALL).stream()
                        .filter(row -> row.key().by().kept(row.key().grain(), day(row), later))
                        .toList());
        assertThat(rows)
                .filteredOn(row -> day(row).equals(FIRST))
                .allSatisfy(row -> assertThat(row.key().by().needsWholeDays()).isFalse());
        assertThat(rows)
                .filteredOn(row -> day(row).isBefore(FIRST.plusDays(2)))
                .allSatisfy(row ->
                        assertThat(row.key().by().isFine(row.key().grain())).isFalse());
    }

    @Test
    void anyTwoOfFivePlacesAreKeptOnce() {
        assertThat(By.KEPT).hasSize(17).doesNotHaveDuplicates();
        assertThat(By.KEPT).allSatisfy(by -> assertThat(By.parse(by.toString())).isEqualTo(by));
        assertThat(new By(Dimension.CHANNEL, Dimension.TEAM).asKept())
                .isEqualTo(new By(Dimension.TEAM, Dimension.CHANNEL));
        for (var never : List.of(Dimension.ALL, Dimension.AGENT, Dimension.TEAM)) {
            assertThatThrownBy(() -> new By(Dimension.TEAM, never))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("insight.no-such-pair"));
        }
    }

    private static Map<String, Long> byMeasure(List<Row> rows, Predicate<Row> which) {
        var sums = rows.stream()
                .filter(which)
                .collect(groupingBy(row -> row.key().measure(), HashMap::new, summingLong(Row::n)));
        sums.values().removeIf(n -> n == 0);
        return sums;
    }

    private static Map<Cell, Long> cells(long seed) {
        return new Ledger()
                .add(new RandomFacts(seed)
                        .some(60).stream()
                                .flatMap(fact -> THREADS.of(fact, JSON.readTree(fact.body())).stream())
                                .toList());
    }

    private static LocalDate day(Row row) {
        return row.key().at().atZone(Threads.HOME).toLocalDate();
    }
}
