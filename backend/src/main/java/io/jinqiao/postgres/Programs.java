package io.jinqiao.postgres;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs PostgreSQL's programs under an account that they accept. */
record Programs(Path folder, Account account) {

    static Programs in(Path home, Consumer<String> progress) throws IOException {
        return new Programs(Binaries.unpacked(home, progress), Account.ofThisProcess());
    }

    /** Runs to the end; refuses with what the program said when it fails. */
    void run(String program, List<String> arguments, String input) throws IOException {
        var process =
                builder(List.of(), program, arguments).redirectErrorStream(true).start();
        try (var writer = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.write(input);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("PostgreSQL's %s failed:\n%s".formatted(program, said.strip()));
        }
    }

    /**
     * Starts and leaves it running, in a session of its own: a Ctrl-C in the terminal is for the product, which stops its
     * database last.
     */
    Process start(String program, List<String> arguments, File output) throws IOException {
        var detached = Account.onPath("setsid") ? List.of("setsid") : List.<String>of();
        return builder(detached, program, arguments)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private ProcessBuilder builder(List<String> before, String program, List<String> arguments) {
        var command = new ArrayList<>(before);
        command.addAll(account.prefix());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
