package io.jinqiao.retention.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** What shows afterwards which things were in a deletion: SHA-256 in hex. */
final class Proofs {

    private Proofs() {}

    /** Over the ids, sorted, a line each: whoever kept a list of ids elsewhere can show which of them were in it. */
    static String of(List<UUID> gone) {
        return hash(gone.stream().map(UUID::toString).sorted().toList());
    }

    /** Over the proofs of batches in their order, a line each. */
    static String over(List<String> proofs) {
        return hash(proofs);
    }

    private static String hash(List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
