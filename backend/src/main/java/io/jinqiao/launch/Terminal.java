package io.jinqiao.launch;

import java.io.Console;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The person at the keyboard: short lines of progress out, answers in. */
final class Terminal {

    private final long began = System.nanoTime();

    /** A step that takes time, with the seconds since the start. */
    void progress(String line) {
        System.out.printf(Locale.ROOT, "  %5.1f s  %s%n", (System.nanoTime() - began) / 1e9, line);
    }

    void line(String line) {
        System.out.println(line);
    }

    void refusal(String line) {
        System.err.println(line);
    }

    /** Empty when nobody can answer: started by a service manager, or with redirected input. */
    Optional<String> askSecretly(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> answer(console, question));
    }

    private static Optional<String> answer(Console console, String question) {
        var answer = console.readPassword("%s: ", question);
        return Optional.ofNullable(answer).map(String::new).filter(words -> {
            Arrays.fill(answer, ' ');
            return !words.isBlank();
        });
    }
}
