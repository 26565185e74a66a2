package io.jinqiao.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreFileTest {

    @TempDir
    private Path home;

    @Test
    void keysAreKeptUnderTheirNames() {
        var file = new KeyStoreFile(home.resolve("vault/keys.p12"), "");
        var first = file.add("master-1");
        var second = file.add("master-2");

        assertThat(new KeyStoreFile(home.resolve("vault/keys.p12"), "").read())
                .containsEntry("master-1", first)
                .containsEntry("master-2", second)
                .hasSize(2);
        assertThat(first).hasSize(32).isNotEqualTo(second);
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        new KeyStoreFile(home.resolve("vault/keys.p12"), "").add("master-1");

        assertThat(rights("vault")).isEqualTo("rwx------");
        assertThat(rights("vault/keys.p12")).isEqualTo("rw-------");
        assertThat(rights("vault/keys.p12.password")).isEqualTo("rw-------");
    }

    @Test
    void anotherPasswordOpensNothing() {
        new KeyStoreFile(home.resolve("keys.p12"), "the institution's own").add("master-1");

        assertThat(home.resolve("keys.p12.password")).doesNotExist();
        assertThatThrownBy(() -> new KeyStoreFile(home.resolve("keys.p12"), "guessed").read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open with this password");
        assertThatThrownBy(() -> new KeyStoreFile(home.resolve("keys.p12"), "").read())
                .isInstanceOf(IllegalStateException.class);
    }

    private String rights(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }
}
