package io.jinqiao.staff.internal;

/** How far a sign-in has come; until it is open its session opens nothing but what this stage needs. */
enum Stage {
    /** The password was right; the code of the second factor is asked for. */
    CODE,
    /** A second factor is demanded and must be set up first. */
    ENROL,
    /** The password is too old, or was given by an administrator. */
    PASSWORD,
    OPEN
}
