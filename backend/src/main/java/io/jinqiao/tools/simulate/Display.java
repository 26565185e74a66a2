package io.jinqiao.tools.simulate;

import io.jinqiao.tools.simulate.Score.Count;
import java.io.Console;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** What is shown at the terminal: a line each second, a table at the end. */
final class Display {

    private static final Duration LAST_WORDS = Duration.ofSeconds(60);

    private Display() {}

    static void follow(Stage stage, ExecutorService players) throws InterruptedException {
        players.shutdown();
        var began = System.nanoTime();
        var console =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        while (!players.awaitTermination(1, TimeUnit.SECONDS)) {
            var line = line(stage, (System.nanoTime() - began) / 1_000_000_000);
            System.out.print(console ? "\r" + line + "\033[K" : line + "\n");
            System.out.flush();
            if (stage.secondsLeft() < -LAST_WORDS.toSeconds()) {
                players.shutdownNow();
            }
        }
        System.out.println();
    }

    static void summary(Score score) {
        for (var count : Count.values()) {
            System.out.printf(Locale.ROOT, "  %-28s %,10d%n", count.label, score.of(count));
        }
        System.out.printf(Locale.ROOT, "  %-28s %,10d%n", "refused", score.refused());
        score.refusals().forEach((code, many) -> System.out.printf(Locale.ROOT, "    %-26s %,10d%n", code, many));
        times("until acknowledged", score.untilAcknowledged);
        times("until answered", score.untilAnswered);
        times("until a person", score.untilAssigned);
        score.faults().forEach((fault, many) -> System.out.printf(Locale.ROOT, "  ! %s (%d)%n", fault, many));
        System.out.println(score.clean() ? "  Nothing lost, doubled or out of order." : "  THE RECORD IS NOT CLEAN.");
    }

    private static String line(Stage stage, long seconds) {
        var score = stage.score();
        return String.format(
                Locale.ROOT,
                "%s %02d:%02d  here %3d  waiting %3d  serving %3d  messages %,7d  refused %d%s",
                stage.over() ? "ending " : "playing",
                seconds / 60,
                seconds % 60,
                score.talking.get(),
                score.waiting.get(),
                score.serving.get(),
                score.of(Count.SENT) + score.of(Count.RECEIVED),
                score.refused(),
                score.clean() ? "" : "  NOT CLEAN");
    }

    private static void times(String what, Latencies took) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %,10d ms (p50) %,10d ms (p95)%n",
                what,
                took.share(0.5).toMillis(),
                took.share(0.95).toMillis());
    }
}
