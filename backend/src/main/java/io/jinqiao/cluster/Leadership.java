package io.jinqiao.cluster;

/** Whether this node may do what only one may do at a time. */
public interface Leadership {

    /**
     * Whether it leads at this moment, by its own clock and a lease that it ends early. A node that was just woken may be
     * wrong until it looks again; what it writes then is refused by {@link #fence}.
     */
    boolean leads();

    /**
     * Call in the transaction that writes what only the leader may: the database holds off the next leader until this
     * transaction ends, or refuses because there is one already.
     *
     * @throws Superseded when this node does not lead
     */
    void fence();

    /** Another leads now, or nobody; nothing of this transaction may stand. */
    final class Superseded extends RuntimeException {

        public Superseded(String message) {
            super(message);
        }
    }
}
