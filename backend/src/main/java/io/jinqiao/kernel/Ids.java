package io.jinqiao.kernel;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes and reads identifiers: UUID version 7 (RFC 9562), so that new rows sit together in an index. */
public final class Ids {

    private Ids() {}

    /** A new identifier; sorts by the millisecond it was made in. */
    public static UUID next() {
        var random = ThreadLocalRandom.current();
        var high = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        var low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** Refuses with {@code web.bad-id} what is not a canonical UUID. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("web.bad-id", "Not an identifier");
        }
    }
}
