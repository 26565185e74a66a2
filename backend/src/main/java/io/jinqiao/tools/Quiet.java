package io.jinqiao.tools;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** A command speaks to a person at a terminal: of what the program writes for operators only warnings are theirs. */
final class Quiet {

    /** Held here, since what nobody holds forgets its level. */
    private static final java.util.logging.Logger LUCENE =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Quiet() {}

    static void logs() {
        logger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        // Both tell operators what they cannot change.
        logger("ai.djl").setLevel(Level.ERROR);
        LUCENE.setLevel(java.util.logging.Level.SEVERE);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
