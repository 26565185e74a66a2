package io.jinqiao.customer;

/** What an identity number stands on. */
public enum IdentityKind {
    /** Resident identity card, GB 11643-1999. */
    RESIDENT_ID,
    PASSPORT,
    /** Travel permit of Hong Kong, Macao or Taiwan residents. */
    PERMIT,
    /** Unified social credit code of a house, GB 32100-2015. */
    USCC,
    OTHER_ID
}
