package io.jinqiao.language.internal;

import ai.onnxruntime.OnnxTensor;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a Transformer says of every token of a batch of texts, made into vectors of length one.
 *
 * @param states text by text, token by token
 * @param masks by text and token: 1, or 0 for padding
 * @param tokens of each text, with its padding
 * @param size of a token's state
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record TokenStates(FloatBuffer states, long[][] masks, int tokens, int size) {

    static TokenStates of(OnnxTensor output, long[][] masks) {
        var shape = output.getInfo().getShape();
        return new TokenStates(output.getFloatBuffer(), masks, (int) shape[1], (int) shape[2]);
    }

    List<float[]> first() {
        return IntStream.range(0, masks.length).mapToObj(this::first).toList();
    }

    List<float[]> firstAndMean() {
        return IntStream.range(0, masks.length)
                .mapToObj(text -> sideBySide(first(text), mean(text)))
                .toList();
    }

    private float[] first(int text) {
        return unit(state(text, 0));
    }

    private float[] mean(int text) {
        var sum = new float[size];
        for (int token = 0; token < tokens; token++) {
            if (masks[text][token] == 1) {
                var state = state(text, token);
                for (int i = 0; i < size; i++) {
                    sum[i] += state[i];
                }
            }
        }
        return unit(sum);
    }

    private float[] state(int text, int token) {
        var state = new float[size];
        states.get((text * tokens + token) * size, state);
        return state;
    }

    private static float[] sideBySide(float[] one, float[] other) {
        var both = new float[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return unit(both);
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float part : vector) {
            squares += part * part;
        }
        var length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
