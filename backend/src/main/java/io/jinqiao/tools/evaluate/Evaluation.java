package io.jinqiao.tools.evaluate;

import java.io.PrintStream;
import java.util.List;

/** One word after {@code ./jinqiao evaluate}. */
interface Evaluation {

    String name();

    /** The options in one line, for the help. */
    String usage();

    /** Prints figures for people, or with {@code --json} one JSON object and nothing else. */
    void run(List<String> args, PrintStream out) throws Exception;
}
