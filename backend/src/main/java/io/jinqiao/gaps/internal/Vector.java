package io.jinqiao.gaps.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** A meaning, or the sum of several. */
final class Vector {

    private final float[] parts;

    private Vector(float[] parts) {
        this.parts = parts;
    }

    static Vector of(float[] parts) {
        return new Vector(parts.clone());
    }

    static Vector of(byte[] stored) {
        var parts = new float[stored.length / Float.BYTES];
        ByteBuffer.wrap(stored).asFloatBuffer().get(parts);
        return new Vector(parts);
    }

    byte[] stored() {
        var bytes = ByteBuffer.allocate(parts.length * Float.BYTES);
        bytes.asFloatBuffer().put(parts);
        return bytes.array();
    }

    /** The cosine, where both are of length 1. */
    float dot(Vector other) {
        float sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i] * other.parts[i];
        }
        return sum;
    }

    Vector plus(Vector other) {
        var sum = parts.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.parts[i];
        }
        return new Vector(sum);
    }

    Vector times(float factor) {
        var product = parts.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return new Vector(product);
    }

    /** Of length 1; a zero vector stays one. */
    Vector unit() {
        var length = (float) Math.sqrt(dot(this));
        var unit = parts.clone();
        for (int i = 0; length > 0 && i < unit.length; i++) {
            unit[i] /= length;
        }
        return new Vector(unit);
    }

    /** The one that is on the whole nearest to all; the first of equals. */
    static int central(List<Vector> vectors) {
        var total = vectors.stream().reduce(Vector::plus).orElseThrow();
        int best = 0;
        for (int i = 1; i < vectors.size(); i++) {
            if (vectors.get(i).dot(total) > vectors.get(best).dot(total) + 1e-6f) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(parts, vector.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }
}
