package io.jinqiao.vault;

/** What somebody sees a masked value for. */
public enum Purpose {
    /** On a screen of the desk. */
    SCREEN,
    /** In a list of what was found. */
    SEARCH,
    /** In a file that leaves the house. */
    EXPORT,
    /** In words to the customer or a colleague. */
    NOTIFICATION,
    /** In a log or a fact. */
    LOG
}
