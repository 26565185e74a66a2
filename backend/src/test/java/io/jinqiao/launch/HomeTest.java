package io.jinqiao.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void aHomeIsHeldByOneProduct() throws IOException {
        Home.take(folder.resolve("home"));

        try (var channel = FileChannel.open(folder.resolve("home").resolve("lock"), StandardOpenOption.WRITE)) {
            assertThatThrownBy(channel::tryLock).isInstanceOf(OverlappingFileLockException.class);
        }
        assertThat(folder.resolve("home").resolve("lock"))
                .hasContent(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void aNewHomeCannotBeListedByOthers() throws IOException {
        var home = Home.take(folder.resolve("new").resolve("home"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx--x--x");
    }

    @Test
    void demoOrNotIsDecidedOnce() {
        assertThat(Home.take(folder.resolve("demo")).isDemo(false)).isTrue();

        var own = Home.take(folder.resolve("own"));
        assertThat(own.isDemo(true)).isFalse();
        assertThat(own.isDemo(false)).isFalse();
    }

    @Test
    void aDemoHomeNeverBecomesARealOne() {
        var home = Home.take(folder);
        home.isDemo(false);

        assertThatThrownBy(() -> home.isDemo(true))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("holds the demo institution");
    }

    @Test
    void onlyADemoIsForgotten() throws IOException {
        var home = Home.take(folder);
        home.isDemo(true);
        Files.createDirectories(folder.resolve("data"));

        assertThatThrownBy(home::forgetDemo)
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("holds a real institution");
        assertThat(folder.resolve("data")).exists();
    }

    @Test
    void aForgottenDemoLeavesNoData() throws IOException {
        var home = Home.take(folder);
        home.isDemo(false);
        Files.createDirectories(folder.resolve("data").resolve("base"));

        home.forgetDemo();

        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(home.isDemo(true)).isFalse();
    }
}
