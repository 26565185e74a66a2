package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;

/** Why a sign-in is over; its code tells the person whose it was. */
enum Ending {
    SIGNED_OUT("staff.not-signed-in"),
    ELSEWHERE("staff.signed-in-elsewhere"),
    FORCED("staff.signed-out-by-administrator"),
    IDLE("staff.idle-too-long"),
    TOO_LONG("staff.signed-in-too-long"),
    CHANGED("staff.account-changed");

    private final String code;

    Ending(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Refused refusal() {
        return new Refused(Refused.Kind.UNAUTHENTICATED, code, "This sign-in is over; sign in again");
    }
}
