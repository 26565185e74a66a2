package io.jinqiao.journal.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.journal.SealKeyView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs seals, made at the first start in {@code keys} of the home for its owner only: Ed25519 in {@code seal.pem}, or, where
 * {@code jinqiao.journal.algorithm} says {@code SM3_SM2}, SM2 in {@code seal-sm2.pem}. Beside it {@code ….pub.pem} is what the institution
 * hands to whoever checks.
 *
 * <p>Who holds the database but not this file cannot write the chain anew.
 */
@Component
class SealKey {

    private final Suite suite;
    private final KeyPair pair;
    private final SealKeyView view;

    /** @param file where the key lies; empty for one that lives as long as the process, as tests have it */
    SealKey(
            @Value("${jinqiao.journal.key:${jinqiao.home:}}") String file,
            @Value("${jinqiao.journal.algorithm:SHA256_ED25519}") Suite suite) {
        this.suite = suite;
        try {
            this.pair = file.isBlank() ? suite.generate() : kept(keyFile(Path.of(file)));
            var encoded = pair.getPublic().getEncoded();
            this.view = new SealKeyView(
                    id(encoded), suite.signature(), Base64.getEncoder().encodeToString(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the seals cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the seals cannot be read or made", e);
        }
    }

    Suite suite() {
        return suite;
    }

    SealKeyView view() {
        return view;
    }

    byte[] sign(byte[] hash) {
        try {
            return suite.sign(pair.getPrivate(), hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the seals cannot be used", e);
        }
    }

    private String id(byte[] publicKey) {
        return HexFormat.of().formatHex(suite.digest().digest(publicKey)).substring(0, 16);
    }

    /** A folder is a home, which has a place for keys. */
    private Path keyFile(Path given) {
        return Files.isDirectory(given) ? given.resolve("keys").resolve(suite.file()) : given;
    }

    private KeyPair kept(Path file) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            write(file, suite.generate());
        }
        var text = Files.readString(file);
        var keys = suite.keys();
        PublicKey open = keys.generatePublic(new X509EncodedKeySpec(part(text, "PUBLIC")));
        PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(part(text, "PRIVATE")));
        return new KeyPair(open, secret);
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(file.toAbsolutePath().getParent(), owner);
        var open = pem("PUBLIC", pair.getPublic().getEncoded());
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "seal", ".new");
        Files.writeString(fresh, pem("PRIVATE", pair.getPrivate().getEncoded()) + open);
        Files.move(fresh, file);
        Files.writeString(
                file.resolveSibling(file.getFileName().toString().replaceFirst("\\.pem$", "") + ".pub.pem"), open);
    }

    private static String pem(String kind, byte[] encoded) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(encoded);
        return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n".formatted(kind, lines);
    }

    private static byte[] part(String text, String kind) throws IOException {
        var found = Pattern.compile(
                        "-----BEGIN %1$s KEY-----(.+?)-----END %1$s KEY-----".formatted(kind), Pattern.DOTALL)
                .matcher(text);
        if (!found.find()) {
            throw new IOException("No " + kind + " KEY in the key of the seals");
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }
}
