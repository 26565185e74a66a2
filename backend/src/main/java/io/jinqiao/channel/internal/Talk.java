package io.jinqiao.channel.internal;

/** One side's part of the live protocol. */
interface Talk {

    /** Refuses what this side may not say. */
    void hear(Connection connection, Frame frame);

    void ended(Connection connection);
}
