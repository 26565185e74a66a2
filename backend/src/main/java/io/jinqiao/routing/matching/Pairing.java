package io.jinqiao.routing.matching;

import java.util.Arrays;

/**
 * The best total for several at once: the Hungarian method, row by row in the order of the queue.
 *
 * <p>Whoever stands further ahead is never left out for somebody behind, however well that would pay: leaving a row out
 * costs more than all points together, and the more the earlier the row.
 */
public final class Pairing {

    /** Where a row and a column must not meet. */
    public static final double NEVER = Double.NEGATIVE_INFINITY;

    public static final int NOBODY = -1;

    private static final double MOST_POINTS = 1e5;

    private final double[][] points;
    private final int rows;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;

    /** The row that holds a column, from 1; 0 for none. Columns beyond the last are each row's own place in the queue. */
    private final int[] holder;

    private Pairing(double[][] points) {
        this.points = points;
        this.rows = points.length;
        this.columns = rows == 0 ? 0 : points[0].length;
        this.rowPrice = new double[rows + 1];
        this.columnPrice = new double[columns + rows + 1];
        this.holder = new int[columns + rows + 1];
    }

    /**
     * Gives each row a column, or {@link #NOBODY}.
     *
     * @param points rows as long as each other, each point between -100,000 and 100,000, or {@link #NEVER}
     */
    public static int[] of(double[][] points) {
        var pairing = new Pairing(points);
        for (int row = 1; row <= pairing.rows; row++) {
            pairing.seat(row);
        }
        var seats = new int[pairing.rows];
        Arrays.fill(seats, NOBODY);
        for (int column = 1; column <= pairing.columns; column++) {
            if (pairing.holder[column] != 0) {
                seats[pairing.holder[column] - 1] = column - 1;
            }
        }
        return seats;
    }

    /** Finds the cheapest chain of moves that makes room for one more row, by the shortest path over reduced costs. */
    private void seat(int newRow) {
        var width = holder.length;
        var least = new double[width];
        var from = new int[width];
        var done = new boolean[width];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        holder[0] = newRow;
        var column = 0;
        while (holder[column] != 0) {
            done[column] = true;
            var row = holder[column];
            var delta = Double.POSITIVE_INFINITY;
            var next = 0;
            for (int each = 1; each < width; each++) {
                if (done[each]) {
                    continue;
                }
                var reduced = cost(row, each) - rowPrice[row] - columnPrice[each];
                if (reduced < least[each]) {
                    least[each] = reduced;
                    from[each] = column;
                }
                if (least[each] < delta) {
                    delta = least[each];
                    next = each;
                }
            }
            reprice(done, least, delta);
            column = next;
        }
        while (column != 0) {
            holder[column] = holder[from[column]];
            column = from[column];
        }
        holder[0] = 0;
    }

    private void reprice(boolean[] done, double[] least, double delta) {
        for (int each = 0; each < done.length; each++) {
            if (done[each]) {
                rowPrice[holder[each]] += delta;
                columnPrice[each] -= delta;
            } else {
                least[each] -= delta;
            }
        }
    }

    private double cost(int row, int column) {
        if (column <= columns) {
            return -points[row - 1][column - 1];
        }
        return column - columns == row ? MOST_POINTS * 2 * (rows + 1) * (2 * rows - row + 1) : Double.POSITIVE_INFINITY;
    }
}
