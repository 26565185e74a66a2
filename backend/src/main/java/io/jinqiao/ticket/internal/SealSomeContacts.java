package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.UseCase;

/** The next few numbers to call back on that stand in clear. */
record SealSomeContacts() {

    private static final int PIECE = 200;

    @UseCase
    static class Handler {

        private final SealedContacts contacts;

        Handler(SealedContacts contacts) {
            this.contacts = contacts;
        }

        /** How many were dealt with. */
        int handle(SealSomeContacts command) {
            return contacts.sealSome(PIECE);
        }
    }
}
