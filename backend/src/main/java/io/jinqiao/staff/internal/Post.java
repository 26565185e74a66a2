package io.jinqiao.staff.internal;

import static io.jinqiao.kernel.Permission.ANSWER_REQUESTS;
import static io.jinqiao.kernel.Permission.APPROVE_COMPLAINTS;
import static io.jinqiao.kernel.Permission.APPROVE_CUSTOMER_CHANGES;
import static io.jinqiao.kernel.Permission.APPROVE_FURTHER_EXTENSIONS;
import static io.jinqiao.kernel.Permission.APPROVE_PROCESSES;
import static io.jinqiao.kernel.Permission.APPROVE_RULES;
import static io.jinqiao.kernel.Permission.APPROVE_STAFF;
import static io.jinqiao.kernel.Permission.CHANGE_CUSTOMERS;
import static io.jinqiao.kernel.Permission.DESIGN_PROCESSES;
import static io.jinqiao.kernel.Permission.EXCUSE_FROM_MANUALS;
import static io.jinqiao.kernel.Permission.EXPORT_RECORDS;
import static io.jinqiao.kernel.Permission.HANDLE_COMPLAINTS;
import static io.jinqiao.kernel.Permission.HEAD_DEPARTMENT;
import static io.jinqiao.kernel.Permission.HEAR_WHISTLE_REPORTS;
import static io.jinqiao.kernel.Permission.MANAGE_KEYS;
import static io.jinqiao.kernel.Permission.MANAGE_RETENTION;
import static io.jinqiao.kernel.Permission.MANAGE_STAFF;
import static io.jinqiao.kernel.Permission.MANAGE_TERMS;
import static io.jinqiao.kernel.Permission.PROPOSE_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.PROPOSE_RULES;
import static io.jinqiao.kernel.Permission.PUBLISH_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.READ_CUSTOMERS;
import static io.jinqiao.kernel.Permission.READ_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.READ_REPORTS;
import static io.jinqiao.kernel.Permission.REVIEW_KNOWLEDGE;
import static io.jinqiao.kernel.Permission.SEARCH_RECORDS;
import static io.jinqiao.kernel.Permission.SERVE;
import static io.jinqiao.kernel.Permission.SET_INDICATORS;
import static io.jinqiao.kernel.Permission.TRAIN_ASSISTANT;
import static io.jinqiao.kernel.Permission.UNMASK;
import static io.jinqiao.kernel.Permission.WATCH_FLOOR;
import static io.jinqiao.kernel.Permission.WATCH_LOOKUPS;
import static io.jinqiao.kernel.Permission.WORK_TICKETS;

import io.jinqiao.kernel.Permission;
import java.util.Locale;
import java.util.Set;

/** The posts that come with the product; which are in force is {@link PostBook}'s, and the house's to decide. */
enum Post {
    AGENT(SERVE, WORK_TICKETS, READ_CUSTOMERS, UNMASK, CHANGE_CUSTOMERS, READ_KNOWLEDGE),
    SUPERVISOR(
            SERVE,
            WORK_TICKETS,
            READ_CUSTOMERS,
            UNMASK,
            CHANGE_CUSTOMERS,
            APPROVE_CUSTOMER_CHANGES,
            EXCUSE_FROM_MANUALS,
            READ_KNOWLEDGE,
            WATCH_FLOOR,
            READ_REPORTS,
            SEARCH_RECORDS,
            EXPORT_RECORDS),
    TICKET_HANDLER(WORK_TICKETS, READ_CUSTOMERS, UNMASK, READ_KNOWLEDGE),
    BUSINESS_EXPERT(READ_KNOWLEDGE, PROPOSE_KNOWLEDGE),
    COMPLIANCE_OFFICER(
            READ_KNOWLEDGE,
            REVIEW_KNOWLEDGE,
            HEAR_WHISTLE_REPORTS,
            PROPOSE_RULES,
            APPROVE_RULES,
            SEARCH_RECORDS,
            READ_CUSTOMERS,
            WATCH_LOOKUPS,
            MANAGE_RETENTION),
    KNOWLEDGE_MANAGER(READ_KNOWLEDGE, PROPOSE_KNOWLEDGE, PUBLISH_KNOWLEDGE, TRAIN_ASSISTANT, SEARCH_RECORDS),
    COMPLAINT_HANDLER(HANDLE_COMPLAINTS, WORK_TICKETS, READ_CUSTOMERS, UNMASK, READ_KNOWLEDGE, SEARCH_RECORDS),
    COMPLAINT_HEAD(
            HANDLE_COMPLAINTS,
            APPROVE_COMPLAINTS,
            WORK_TICKETS,
            READ_CUSTOMERS,
            UNMASK,
            READ_KNOWLEDGE,
            SEARCH_RECORDS,
            EXPORT_RECORDS),
    DEPARTMENT_STAFF(ANSWER_REQUESTS, READ_KNOWLEDGE),
    DEPARTMENT_HEAD(ANSWER_REQUESTS, HEAD_DEPARTMENT, READ_KNOWLEDGE),
    PROCESS_OWNER(DESIGN_PROCESSES, MANAGE_TERMS, READ_KNOWLEDGE),
    OPERATIONS_HEAD(
            APPROVE_PROCESSES,
            APPROVE_RULES,
            APPROVE_FURTHER_EXTENSIONS,
            MANAGE_TERMS,
            WATCH_FLOOR,
            READ_REPORTS,
            SET_INDICATORS,
            READ_KNOWLEDGE),
    EXAMINER(SEARCH_RECORDS, EXPORT_RECORDS, READ_CUSTOMERS, READ_KNOWLEDGE),
    SECURITY_OFFICER(APPROVE_STAFF, MANAGE_KEYS, MANAGE_RETENTION, WATCH_LOOKUPS, READ_CUSTOMERS, READ_KNOWLEDGE),
    ADMINISTRATOR(MANAGE_STAFF, READ_KNOWLEDGE);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Permission> permissions;

    Post(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Set<Permission> permissions() {
        return permissions;
    }
}
