package io.jinqiao.routing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PairingProperties {

    /** Beside every way there is: first who is served, the earliest rows before all, then the most points. */
    @Property(tries = 1_000)
    void itIsTheBestOfAllWays(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rows, @ForAll @IntRange(max = 5) int columns) {
        var points = points(new Random(seed), rows, columns);
        var pairs = Pairing.of(points);
        var best = best(points, 0, new boolean[columns], new int[rows], null);

        assertThat(served(pairs)).isEqualTo(served(best));
        assertThat(total(points, pairs)).isCloseTo(total(points, best), within(1e-3));
    }

    @Property(tries = 200)
    void nobodyIsGivenTwiceAndNeverMeansNever(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rows) {
        var points = points(new Random(seed), rows, 40);
        var pairs = Pairing.of(points);
        var seen = new HashSet<Integer>();
        for (int row = 0; row < rows; row++) {
            if (pairs[row] != Pairing.NOBODY) {
                assertThat(seen.add(pairs[row])).isTrue();
                assertThat(points[row][pairs[row]]).isNotEqualTo(Pairing.NEVER);
            }
        }
    }

    private static double[][] points(Random random, int rows, int columns) {
        var points = new double[rows][columns];
        for (var row : points) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(3) == 0 ? Pairing.NEVER : random.nextInt(-1_000, 3_000);
            }
        }
        return points;
    }

    private static int[] best(double[][] points, int row, boolean[] taken, int[] now, int[] best) {
        if (row == points.length) {
            return best == null || better(points, now, best) ? now.clone() : best;
        }
        var found = best;
        for (int column = Pairing.NOBODY; column < taken.length; column++) {
            if (column == Pairing.NOBODY || (!taken[column] && points[row][column] != Pairing.NEVER)) {
                now[row] = column;
                if (column != Pairing.NOBODY) {
                    taken[column] = true;
                }
                found = best(points, row + 1, taken, now, found);
                if (column != Pairing.NOBODY) {
                    taken[column] = false;
                }
            }
        }
        return found;
    }

    private static boolean better(double[][] points, int[] one, int[] other) {
        var order = Arrays.compare(served(one), served(other));
        return order != 0 ? order > 0 : total(points, one) > total(points, other);
    }

    private static boolean[] served(int[] pairs) {
        var served = new boolean[pairs.length];
        for (int row = 0; row < pairs.length; row++) {
            served[row] = pairs[row] != Pairing.NOBODY;
        }
        return served;
    }

    private static double total(double[][] points, int[] pairs) {
        var total = 0.0;
        for (int row = 0; row < pairs.length; row++) {
            total += pairs[row] == Pairing.NOBODY ? 0 : points[row][pairs[row]];
        }
        return total;
    }
}
