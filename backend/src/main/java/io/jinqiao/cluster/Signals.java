package io.jinqiao.cluster;

/**
 * What one node tells the others: over Redis where {@code jinqiao.cluster.redis} names one, and to nobody where it does
 * not, since then there is one node.
 *
 * <p>A signal may be lost (Redis was away, a node died before it had said all), never silently: whoever may have missed
 * one hears {@link Subscriber#missed} and reads from the database what it would have been told. So publish after the
 * commit, only what can be read again, or what may be lost without harm.
 */
public interface Signals {

    /**
     * Tells all <em>other</em> nodes, in the order of the calls; this node knows already. Returns at once, never throws.
     *
     * @param topic at most 100 characters of ASCII
     */
    void publish(String topic, byte[] payload);

    /** Hears what other nodes publish on a topic, from the next start of the context on; called in constructors. */
    void subscribe(String topic, Subscriber subscriber);

    /** Whether there is nobody to tell: no bus is configured. Worth asking before a payload is put together. */
    boolean alone();

    /** Whether this node hears the others at this moment; true where there are none. */
    boolean hears();

    /** Called by one thread, of this subscriber's own; what it throws is logged and the next signal comes. */
    interface Subscriber {

        void heard(byte[] payload);

        /**
         * Signals before this moment may be missing: read again what they would have told. Also called once when the
         * bus is first reached, since something may have changed between a module's first reading and that moment.
         */
        void missed();
    }
}
