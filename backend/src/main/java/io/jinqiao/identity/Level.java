package io.jinqiao.identity;

/** How sure the house is of who is at the other end of a conversation; each level includes those before it. */
public enum Level {
    /** A visitor: what anybody may know. */
    L0,
    /** Says who they are, and nobody has checked it: progress of their own matters, stopping a card. */
    L1,
    /** The institution's app vouches for them by a signed token. */
    L2,
    /** Stepped up: holds the telephone that is on the books (one-time code). */
    L3,
    /** Seen by somebody of the house, at the counter or on video. */
    L4;

    public boolean reaches(Level needed) {
        return compareTo(needed) >= 0;
    }
}
