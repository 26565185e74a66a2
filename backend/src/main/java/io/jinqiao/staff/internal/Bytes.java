package io.jinqiao.staff.internal;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/** Bytes that never change and never reach a log: secrets, keys, challenges. */
final class Bytes implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    byte[] array() {
        return value.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "…";
    }
}
