package io.jinqiao.vault.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Where a sealed value stands; it opens nowhere else. */
public record Place(String table, String column, UUID row) {

    private static final int ROW = 16;

    /** Each name with its length before it, so that no two places are written alike. */
    byte[] bytes() {
        var first = table.getBytes(UTF_8);
        var second = column.getBytes(UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + first.length + second.length + ROW)
                .putInt(first.length)
                .put(first)
                .putInt(second.length)
                .put(second)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
