package io.jinqiao.kernel;

/** The small words of permission; posts (see {@code staff}) are groups of them. */
public enum Permission {
    /** Serve customers at the desk: presence, conversations, suggested articles, transfer, close. */
    SERVE,
    /** Watch the floor and open any conversation on it. */
    WATCH_FLOOR,
    /** Work on tickets. */
    WORK_TICKETS,
    /** Look customers up. */
    READ_CUSTOMERS,
    /** Read the knowledge base. */
    READ_KNOWLEDGE,
    /** Search the record and read timelines. */
    SEARCH_RECORDS,
    /** Take a bundle out of the house. */
    EXPORT_RECORDS,
    /** Manage people and posts. */
    MANAGE_STAFF
}
