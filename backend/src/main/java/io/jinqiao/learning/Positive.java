package io.jinqiao.learning;

/** Solves small systems of equations whose matrix is symmetric and positive, by Cholesky. */
final class Positive {

    private Positive() {}

    /** @param lower the matrix up to its diagonal; it is overwritten */
    static double[] solve(double[][] lower, double[] right) {
        decompose(lower);
        var x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= lower[i][j] * x[j];
            }
            x[i] /= lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            for (int j = 0; j < i; j++) {
                x[j] -= lower[i][j] * x[i];
            }
        }
        return x;
    }

    private static void decompose(double[][] lower) {
        for (int i = 0; i < lower.length; i++) {
            var row = lower[i];
            for (int j = 0; j <= i; j++) {
                var other = lower[j];
                double sum = row[j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * other[k];
                }
                if (i > j) {
                    row[j] = sum / other[j];
                } else if (sum > 0) {
                    row[i] = Math.sqrt(sum);
                } else {
                    throw new IllegalStateException("Not positive at %d: %s".formatted(i, sum));
                }
            }
        }
    }
}
