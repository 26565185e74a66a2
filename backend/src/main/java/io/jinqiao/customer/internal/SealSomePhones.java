package io.jinqiao.customer.internal;

import io.jinqiao.customer.ProtectedField;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The next few telephone numbers that stand in clear. */
record SealSomePhones() {

    private static final Logger LOG = LoggerFactory.getLogger(SealSomePhones.class);
    private static final int PIECE = 200;

    @UseCase
    static class Handler {

        private final ProtectedRepository rows;
        private final ProtectedFields fields;

        Handler(ProtectedRepository rows, ProtectedFields fields) {
            this.rows = rows;
            this.fields = fields;
        }

        /** How many were dealt with. */
        int handle(SealSomePhones command) {
            var some = rows.clearPhones(PIECE);
            for (var each : some) {
                try {
                    fields.put(each.customer(), ProtectedField.PHONE, each.phone());
                } catch (Refused wrong) {
                    LOG.warn(
                            "What stood as the telephone number of {} is none ({}) and is dropped",
                            each.customer(),
                            wrong.code());
                }
                rows.emptyPhone(each.customer());
            }
            return some.size();
        }
    }
}
