package io.jinqiao.testing.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes one to eight times. */
final class ByteMutation {

    private static final int MOST_CHANGES = 8;

    /** Lengths, counts and marks at their bounds. */
    private static final byte[][] NASTY = {
        {0, 0, 0, 0},
        {-1, -1, -1, -1},
        {0x7f, -1, -1, -1},
        {-1, -1, -1, 0x7f},
        {'P', 'K', 3, 4},
        {'P', 'K', 5, 6},
        {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
        {-1, -2},
        {(byte) 0xc0, (byte) 0x80},
        {'"'},
        {'\n'}
    };

    private final Random random;
    private final int longest;

    ByteMutation(Random random, int longest) {
        this.random = random;
        this.longest = longest;
    }

    byte[] of(List<byte[]> seeds) {
        var bytes = pick(seeds).clone();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            bytes = change(bytes, seeds);
            bytes = bytes.length > longest ? Arrays.copyOf(bytes, longest) : bytes;
        }
        return bytes;
    }

    private byte[] change(byte[] bytes, List<byte[]> seeds) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(16));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes);
            case 1 -> replaced(bytes, at, end, new byte[0]);
            case 2 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 3 -> replaced(bytes, at, end, NASTY[random.nextInt(NASTY.length)]);
            case 4 -> replaced(bytes, at, Math.min(bytes.length, at + 4), NASTY[random.nextInt(NASTY.length)]);
            case 5 -> Arrays.copyOf(bytes, at);
            default -> spliced(bytes, at, pick(seeds));
        };
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] spliced(byte[] bytes, int at, byte[] other) {
        return replaced(
                bytes, at, bytes.length, Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        var result = Arrays.copyOf(bytes, bytes.length - (to - from) + by.length);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }

    private byte[] pick(List<byte[]> from) {
        return from.get(random.nextInt(from.size()));
    }
}
