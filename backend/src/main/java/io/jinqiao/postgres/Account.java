package io.jinqiao.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Who runs PostgreSQL, which refuses to be root.
 *
 * @param prefix the words before a program's name; none for an ordinary user
 */
record Account(List<String> prefix) {

    private static final String NOBODY = "65534";

    static Account ofThisProcess() throws IOException {
        return "root".equals(System.getProperty("user.name")) ? insteadOfRoot() : new Account(List.of());
    }

    /** A user namespace keeps the files root's own; where those are forbidden, the unprivileged user nobody does. */
    private static Account insteadOfRoot() throws IOException {
        if (onPath("unshare") && succeeds("unshare", "-U", "true")) {
            return new Account(List.of("unshare", "-U"));
        }
        if (onPath("setpriv")) {
            return new Account(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        throw new PostgresRefused("PostgreSQL does not run as root, and this machine has neither unshare (with user"
                + " namespaces) nor setpriv. Run as an ordinary user, or: apt-get install util-linux");
    }

    /** Gives a folder to whoever runs PostgreSQL. */
    void own(Path folder) throws IOException {
        if (prefix.contains("--reuid=" + NOBODY)
                && !succeeds("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())) {
            throw new IOException("Cannot give " + folder + " to the user nobody");
        }
    }

    static boolean onPath(String program) {
        return Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean succeeds(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue() == 0;
    }
}
