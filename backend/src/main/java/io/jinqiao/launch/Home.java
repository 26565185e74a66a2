package io.jinqiao.launch;

import io.jinqiao.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of one installation, held by one running product; the system lets go of it even after a crash. */
record Home(Path folder, FileChannel lock) {

    private static final String DEMO = "demo";
    private static final String OWN = "own";

    /** Refuses when another product runs here. */
    static Home take(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.resolveSibling("."));
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            }
            return new Home(folder, locked(folder.resolve("lock")));
        } catch (IOException e) {
            throw new LaunchRefused("Cannot use " + folder + ": " + e);
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new LaunchRefused("Jinqiao already runs on %s (process %s). Stop it first, or use another --home."
                    .formatted(file.getParent(), Files.readString(file).strip()));
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    /** Whether the demo institution belongs here: decided at the first start, and never changed. */
    boolean isDemo(boolean empty) {
        try {
            if (!Files.exists(marker())) {
                Files.writeString(marker(), empty ? OWN : DEMO);
            }
            var demo = Files.readString(marker()).strip().equals(DEMO);
            if (demo && empty) {
                throw new LaunchRefused("%s holds the demo institution; give --empty another --home".formatted(folder));
            }
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the demo institution; a real one is never forgotten by a command. */
    void forgetDemo() {
        try {
            if (!Files.exists(marker())) {
                return;
            }
            if (!Files.readString(marker()).strip().equals(DEMO)) {
                throw new LaunchRefused("%s holds a real institution; --fresh only forgets the demo".formatted(folder));
            }
            EmbeddedPostgres.erase(folder);
            Files.delete(marker());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker() {
        return folder.resolve("institution");
    }
}
