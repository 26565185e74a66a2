package io.jinqiao.insight.planning;

import java.util.List;

/** Weighted least squares that holds its coefficients small: solved outright, for a handful of columns. */
final class Ridge {

    private Ridge() {}

    /**
     * The coefficients.
     *
     * @param traits a row for each value
     * @param weights a weight for each value, 0 or more
     * @param hold how strongly each coefficient is held at zero; above 0, so that there is always an answer
     */
    static double[] fit(List<double[]> traits, double[] values, double[] weights, double[] hold) {
        var size = hold.length;
        var matrix = new double[size][size + 1];
        for (int each = 0; each < size; each++) {
            matrix[each][each] = hold[each];
        }
        for (int row = 0; row < values.length; row++) {
            var seen = traits.get(row);
            for (int i = 0; i < size; i++) {
                var weighed = weights[row] * seen[i];
                for (int j = 0; j < size; j++) {
                    matrix[i][j] += weighed * seen[j];
                }
                matrix[i][size] += weighed * values[row];
            }
        }
        return solved(matrix);
    }

    /** Gauss and Jordan; the matrix is positive definite, so its diagonal never vanishes. */
    private static double[] solved(double[][] matrix) {
        var size = matrix.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    var factor = matrix[row][pivot] / matrix[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        matrix[row][column] -= factor * matrix[pivot][column];
                    }
                }
            }
        }
        var solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = matrix[row][size] / matrix[row][row];
        }
        return solution;
    }
}
