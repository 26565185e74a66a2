package io.jinqiao.vault;

/** How much harm knowing it does (JR/T 0171—2020, section 4). */
public enum DataClass {
    /** Known inside the institution: opening time and place. */
    C1,
    /** Tells who somebody is or what they have: sealed where it is kept, masked where it is shown. */
    C2,
    /** Opens an account: never kept, never shown, never logged. */
    C3
}
