package io.jinqiao.evidence.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jinqiao.evidence.internal.BundleContent.Listed;
import io.jinqiao.journal.SealKeyView;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is and what it holds.
 *
 * @param hash what files are hashed with, left out where all of the record is SHA-256 (then the format is {@code jinqiao-bundle-2})
 * @param unmasked whether names and numbers stand in it in clear
 * @param masked the messages whose words are not as they were sealed, {@code conversation/number}; where there is one the format is
 *     {@code jinqiao-bundle-4}
 * @param about the subject it was made for, {@code customer:…}, {@code conversation:…} or {@code ticket:…}
 * @param from null for from the beginning
 * @param head the newest seal when it was made; a stranger can compare it with one published elsewhere
 * @param keys what the seals were signed with
 */
record Manifest(
        String format,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hash,
        String product,
        Bilingual institution,
        String madeAt,
        Maker by,
        Maker releasedBy,
        String reason,
        boolean unmasked,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> masked,
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
