package io.jinqiao.kernel;

/** The small words of permission; posts (see {@code staff}) are groups of them. */
public enum Permission {
    /** Serve customers at the desk: presence, conversations, suggested articles, transfer, close. */
    SERVE,
    /** Watch the floor and open any conversation on it. */
    WATCH_FLOOR,
    /** Read reports of indicators, take them out, see forecasts. */
    READ_REPORTS,
    /** Set targets and how indicators are reckoned, have a day counted again. */
    SET_INDICATORS,
    /** Work on tickets. */
    WORK_TICKETS,
    /** Handle complaints: grade, investigate, propose, write letters. */
    HANDLE_COMPLAINTS,
    /** Approve what complaint handlers propose: extensions, letters, compensation. */
    APPROVE_COMPLAINTS,
    /**
     * Approve what needs the head office's senior manager: a second extension of a complaint's term, money above what a head
     * may grant.
     */
    APPROVE_FURTHER_EXTENSIONS,
    /** Answer what other departments ask of one's own department. */
    ANSWER_REQUESTS,
    /** Head a department: late requests come here, hard cases get a joint team. */
    HEAD_DEPARTMENT,
    /** Draw service processes, try them, run pilots. */
    DESIGN_PROCESSES,
    /** Approve a version of a process before it runs. */
    APPROVE_PROCESSES,
    /** Keep working calendars, terms and their rules. */
    MANAGE_TERMS,
    /** Look customers up. */
    READ_CUSTOMERS,
    /** Ask for a change of a customer's data, which another person then approves. */
    CHANGE_CUSTOMERS,
    /** Approve or refuse changes of customers' data that somebody else asks for. */
    APPROVE_CUSTOMER_CHANGES,
    /** Propose rules of the gate, service manuals and parameters of suitability. */
    PROPOSE_RULES,
    /** Approve or refuse what others propose of them. */
    APPROVE_RULES,
    /** Allow that something a service manual asks for is left out in one conversation, or confirm a step of it, on another's proposal. */
    EXCUSE_FROM_MANUALS,
    /** See one masked field of one customer in clear, for a reason and a few minutes. */
    UNMASK,
    /** See which look-ups of customers were unusual, and deal with them. */
    WATCH_LOOKUPS,
    /** Have the keys of protected data changed. */
    MANAGE_KEYS,
    /** Take reports of concerns that staff file, answer and close them; who filed one is read for a reason. */
    HEAR_WHISTLE_REPORTS,
    /** Keep how long data are kept, put holds on them, deal with what customers ask about their data. */
    MANAGE_RETENTION,
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
    /** Manage people: hire, change, unlock, sign out; propose posts and rules of signing in. */
    MANAGE_STAFF,
    /** Bring people in, move them and see them off from a directory, by SCIM: for programs. */
    PROVISION_STAFF,
    /** Approve what administrators propose about posts, duties and signing in; look at sign-ins. */
    APPROVE_STAFF
}
