package io.jinqiao.knowledge.internal;

import org.apache.lucene.util.VectorUtil;

/** A vector in a quarter of its room: each part in 255 steps. Dot products stay right to about a thousandth. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these as a whole.
record Compact(byte[] parts, float step) {

    static Compact of(float[] vector) {
        var largest = Float.MIN_NORMAL;
        for (float part : vector) {
            largest = Math.max(largest, Math.abs(part));
        }
        var step = largest / Byte.MAX_VALUE;
        var parts = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            parts[i] = (byte) Math.round(vector[i] / step);
        }
        return new Compact(parts, step);
    }

    double dot(Compact other) {
        return (double) VectorUtil.dotProduct(parts, other.parts) * step * other.step;
    }
}
