package io.jinqiao.customer;

import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a customer stands to one purpose.
 *
 * @param version of the words as they are now
 * @param given whether they agree to these words; a consent to an older version does not count
 * @param decidedAt when they last said yes or no; null when they never did
 */
public record ConsentView(
        String purpose,
        int version,
        Bilingual title,
        Bilingual text,
        boolean given,
        @Nullable Instant decidedAt) {}
