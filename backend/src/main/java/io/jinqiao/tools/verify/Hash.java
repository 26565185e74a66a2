package io.jinqiao.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.jcajce.provider.digest.SM3.Digest;
import org.jspecify.annotations.Nullable;

/** The hashes of the bundle format, in lower-case hex. */
enum Hash {
    SHA_256("SHA-256") {
        @Override
        MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    SM3("SM3") {
        @Override
        MessageDigest digest() {
            return new Digest();
        }
    };

    private final String named;

    Hash(String named) {
        this.named = named;
    }

    abstract MessageDigest digest();

    /** As a seal or a manifest names it; one that names none is older than there was a choice. */
    static Hash named(@Nullable String name) throws Broken {
        for (var hash : values()) {
            if (hash.named.equals(name == null ? SHA_256.named : name)) {
                return hash;
            }
        }
        throw new Broken("不认识的杂凑算法：" + name, "Not a hash known here: " + name);
    }

    @Override
    public String toString() {
        return named;
    }

    String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Of a first byte that says what it is, and fields that each say their length. */
    String ofFields(int first, @Nullable String... fields) {
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
    String ofNodes(String left, String right) {
        var bytes = new byte[65];
        bytes[0] = 1;
        System.arraycopy(HexFormat.of().parseHex(left), 0, bytes, 1, 32);
        System.arraycopy(HexFormat.of().parseHex(right), 0, bytes, 33, 32);
        return of(bytes);
    }
}
