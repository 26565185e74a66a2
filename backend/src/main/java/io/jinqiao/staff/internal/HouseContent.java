package io.jinqiao.staff.internal;

/** What one version of a rule of the house says. */
sealed interface HouseContent permits SignInRules, PostBook, DutyMatrix, SingleSignOn, ServiceRules {

    /** Refuses what no house may decide. */
    void check();
}
