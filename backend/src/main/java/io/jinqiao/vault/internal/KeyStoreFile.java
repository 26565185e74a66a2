package io.jinqiao.vault.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys by their alias in a PKCS#12 file (RFC 7292) that only its owner may read, written whole and then put in place.
 *
 * <p>Without a password of the institution's own, one is made at the first start and kept beside the file.
 */
final class KeyStoreFile {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final String password;

    /** @param password empty for one of its own */
    KeyStoreFile(Path file, String password) {
        this.file = file.toAbsolutePath();
        this.password = password;
    }

    boolean exists() {
        return Files.exists(file);
    }

    Path path() {
        return file;
    }

    /** All keys; none when there is no file. */
    Map<String, byte[]> read() {
        var keys = new TreeMap<String, byte[]>();
        if (!exists()) {
            return keys;
        }
        try (var in = Files.newInputStream(file)) {
            var protection = password();
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, protection);
            for (var alias : Collections.list(store.aliases())) {
                keys.put(alias, store.getKey(alias, protection).getEncoded());
            }
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key store %s does not open with this password (%s)".formatted(file, e.getMessage()), e);
        }
    }

    /** Adds a new key under this alias to those that are there. */
    byte[] add(String alias) {
        var keys = read();
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        if (keys.putIfAbsent(alias, key) != null) {
            throw new IllegalStateException("The key store already holds " + alias);
        }
        write(keys);
        return key;
    }

    private void write(Map<String, byte[]> keys) {
        try {
            makeFolder();
            var protection = password();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, protection);
            for (var each : keys.entrySet()) {
                var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(each.getValue(), "AES"));
                store.setEntry(each.getKey(), entry, new KeyStore.PasswordProtection(protection));
            }
            var beside = Files.createTempFile(folder(), "keys", ".new", ownerOnly("rw-------"));
            try (var out = Files.newOutputStream(beside)) {
                store.store(out, protection);
            }
            putInPlace(beside, file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key store %s cannot be written (%s)".formatted(file, e.getMessage()), e);
        }
    }

    private char[] password() throws IOException {
        if (!password.isEmpty()) {
            return password.toCharArray();
        }
        var kept = file.resolveSibling(file.getFileName() + ".password");
        if (!Files.exists(kept)) {
            if (exists()) {
                throw new IOException("its password is neither set nor in " + kept);
            }
            makeFolder();
            var made = new byte[KEY_BYTES];
            RANDOM.nextBytes(made);
            var beside = Files.createTempFile(folder(), "password", ".new", ownerOnly("rw-------"));
            Files.writeString(beside, HexFormat.of().formatHex(made));
            putInPlace(beside, kept);
        }
        return Files.readString(kept).strip().toCharArray();
    }

    /** A crash leaves the file as it was or as it is to be, never half. */
    private static void putInPlace(Path beside, Path place) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void makeFolder() {
        try {
            if (!Files.isDirectory(folder())) {
                Files.createDirectories(folder(), ownerOnly("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    private static FileAttribute<?> ownerOnly(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
