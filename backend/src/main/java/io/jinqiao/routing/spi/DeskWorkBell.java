package io.jinqiao.routing.spi;

/** Rung by a module with {@link DeskWork} in the transaction in which it changes; heard once that is committed. */
public interface DeskWorkBell {

    /** Something waits for a team or waits no more, or somebody has more or less in hand. */
    void changed();
}
