package io.jinqiao.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Another JVM's memory, asked from outside. */
final class Memory {

    /** One line a generation, or one for a heap without them; metaspace and class space are not heap. */
    private static final Pattern USED = Pattern.compile("\\btotal .*?used (\\d+)K");

    private final long pid;

    Memory(long pid) {
        this.pid = pid;
    }

    record Use(long heap, long resident) {}

    /** After a full collection, so that only what is held counts. */
    Use settled() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        return new Use(heap(), resident());
    }

    private long heap() throws IOException, InterruptedException {
        var generations = USED.matcher(jcmd("GC.heap_info")).results().toList();
        if (generations.isEmpty()) {
            throw new IllegalStateException("This JVM does not tell its heap");
        }
        return 1024
                * generations.stream()
                        .mapToLong(each -> Long.parseLong(each.group(1)))
                        .sum();
    }

    private long resident() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(program, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader()) {
            var said = out.lines().reduce("", (all, line) -> all + line + "\n");
            process.waitFor();
            return said;
        }
    }
}
