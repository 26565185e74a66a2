package io.jinqiao.dialogue.spi;

/**
 * Something done in a system of the institution. Runs outside any transaction, may take a few seconds, and may be
 * called again with the same key after a crash: it then does nothing more and tells the same.
 */
public interface Act {

    /** By which flows name it, lower case with hyphens. */
    String name();

    ActResult perform(ActRequest request);
}
