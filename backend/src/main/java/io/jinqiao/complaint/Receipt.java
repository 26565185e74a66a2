package io.jinqiao.complaint;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * By which door it came in.
 *
 * @param forwarded by whom, where a regulator sent it on
 */
public record Receipt(Door door, @Nullable Forwarded forwarded) {

    public enum Door {
        CHAT,
        PAGE,
        PHONE,
        BRANCH,
        LETTER,
        EMAIL,
        REGULATOR
    }

    public enum Regulator {
        NFRA,
        PBOC
    }

    /** A regulator's own number for it, under which it expects the answer. */
    public record Forwarded(Regulator regulator, String reference) {

        public Forwarded {
            reference = Words.required(reference, 60);
        }
    }

    public Receipt {
        if ((door == Door.REGULATOR) != (forwarded != null)) {
            throw Refused.invalid("complaint.forwarding-missing", "A regulator forwards under a reference");
        }
    }

    public static Receipt at(Door door) {
        return new Receipt(door, null);
    }
}
