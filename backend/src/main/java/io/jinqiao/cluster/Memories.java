package io.jinqiao.cluster;

/** What a node remembers of the database, and must read again when it was changed, wherever that was. */
public interface Memories {

    /**
     * To be asked for once, while parts are made.
     *
     * @param name {@code module.what}
     * @param readAgain forgets what is remembered, or reads it anew; may be called for nothing, and on any thread
     */
    Memory of(String name, Runnable readAgain);

    /** One memory. */
    interface Memory {

        /**
         * Call in the transaction that changes what is remembered. Read again on this node right after the commit, on the
         * others within about a second.
         */
        void changed();

        /** The same, where this node needs nothing read again, because it kept up with its own change. */
        void changedForOthers();
    }
}
