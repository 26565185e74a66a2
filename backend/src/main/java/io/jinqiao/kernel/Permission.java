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
    /** Propose articles and their changes. */
    PROPOSE_KNOWLEDGE,
    /** Approve or refuse what others propose, for compliance. */
    REVIEW_KNOWLEDGE,
    /** Put approved articles in force, withdraw them, take packs in and out. */
    PUBLISH_KNOWLEDGE,
    /** Teach the assistant: labelled questions, trainings, flows, thresholds; replay its answers. */
    TRAIN_ASSISTANT,
    /** Search the record and read timelines. */
    SEARCH_RECORDS,
    /** Take a bundle out of the house. */
    EXPORT_RECORDS,
    /** Manage people and posts. */
    MANAGE_STAFF
}
