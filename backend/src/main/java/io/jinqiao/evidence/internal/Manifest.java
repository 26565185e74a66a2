package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.BundleContent.Listed;
import io.jinqiao.journal.SealKeyView;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is and what it holds.
 *
 * @param about the subject it was made for, {@code customer:…}, {@code conversation:…} or {@code ticket:…}
 * @param from null for from the beginning
 * @param head the newest seal when it was made; a stranger can compare it with one published elsewhere
 * @param keys what the seals were signed with
 */
record Manifest(
        String format,
        String product,
        Bilingual institution,
        String madeAt,
        Maker by,
        Maker releasedBy,
        String reason,
        String customer,
        String customerNumber,
        String about,
        @Nullable String from,
        @Nullable String until,
        Head head,
        List<SealKeyView> keys,
        List<Listed> files) {

    record Maker(String id, String name, String number) {}

    record Head(long seal, String hash) {}
}
