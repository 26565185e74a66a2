package io.jinqiao.customer;

/** What is kept sealed of a customer. */
public enum ProtectedField {
    PHONE(false),
    /** Kind and number of a document: {@code RESIDENT_ID 110105…}, see {@link IdentityKind}. */
    IDENTITY(false),
    CARD(true),
    ACCOUNT(true),
    ADDRESS(false),
    EMAIL(false);

    private final boolean many;

    ProtectedField(boolean many) {
        this.many = many;
    }

    /** Whether a customer can have more than one. */
    public boolean many() {
        return many;
    }
}
