package io.jinqiao.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hashes of the bundle format, in lower-case hex. */
final class Sha256 {

    private Sha256() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a first byte that says what it is, and fields that each say their length. */
    static String ofFields(int first, @Nullable String... fields) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(first);
            for (var field : fields) {
                if (field == null) {
                    out.writeInt(-1);
                } else {
                    var text = field.getBytes(UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(bytes.toByteArray());
    }

    /** Of two nodes of a tree, given in hex. */
    static String ofNodes(String left, String right) {
        var bytes = new byte[65];
        bytes[0] = 1;
        System.arraycopy(HexFormat.of().parseHex(left), 0, bytes, 1, 32);
        System.arraycopy(HexFormat.of().parseHex(right), 0, bytes, 33, 32);
        return of(bytes);
    }
}
