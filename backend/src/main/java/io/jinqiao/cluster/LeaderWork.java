package io.jinqiao.cluster;

/**
 * Implemented by what runs on one node only, from the beginning of its term to its end. A node that was started alone begins
 * at its start and ends at its stop. Both are called on one thread, never at once.
 */
public interface LeaderWork {

    /** Must return quickly; begins with what the database says, because another did this work before. */
    void begin();

    /** Returns once nothing is begun any more; what is still under way is fenced. */
    void end();
}
