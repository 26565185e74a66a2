package io.jinqiao.postgres;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** How a PostgreSQL is asked to end. */
final class Signals {

    private static final int PATIENCE_SECONDS = 60;

    private Signals() {}

    /** Ends sessions, writes a checkpoint, ends; without mercy when that takes a minute. */
    static void stop(ProcessHandle postmaster) throws IOException {
        send("INT", postmaster);
        try {
            postmaster.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException _) {
            send("QUIT", postmaster);
            postmaster.onExit().join();
        }
    }

    /** The JDK sends only TERM, on which PostgreSQL would wait for its clients. */
    private static void send(String signal, ProcessHandle process) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
    }
}
