package io.jinqiao.tools;

import java.util.List;

/** One word after {@code ./jinqiao} that is a client and not the server. */
public interface Command {

    String name();

    /** One line for the help. */
    String about();

    /**
     * Runs in the foreground and prints for people.
     *
     * @return the exit code: 0 done, 1 failed, 2 asked wrongly
     */
    int run(List<String> args) throws Exception;
}
