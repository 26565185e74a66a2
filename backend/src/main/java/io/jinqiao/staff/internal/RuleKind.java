package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.util.Arrays;

/** What the house has rules about. */
enum RuleKind {
    SIGN_IN("sign-in", SignInRules.class, SignInRules.SHIPPED),
    POSTS("posts", PostBook.class, PostBook.SHIPPED),
    DUTIES("duties", DutyMatrix.class, DutyMatrix.SHIPPED),
    SINGLE_SIGN_ON("single-sign-on", SingleSignOn.class, SingleSignOn.SHIPPED),
    SERVICE_ACCOUNTS("service-accounts", ServiceRules.class, ServiceRules.SHIPPED);

    private final String code;
    private final Class<? extends HouseContent> type;

    @SuppressWarnings("ImmutableEnumChecker") // contents are records of values
    private final HouseContent shipped;

    RuleKind(String code, Class<? extends HouseContent> type, HouseContent shipped) {
        this.code = code;
        this.type = type;
        this.shipped = shipped;
    }

    /** Refuses with {@code staff.no-rule}. */
    static RuleKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("staff.no-rule", "There is no rule about that"));
    }

    static RuleKind of(Class<? extends HouseContent> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow();
    }

    String code() {
        return code;
    }

    Class<? extends HouseContent> type() {
        return type;
    }

    /** What comes with the product and is in force until the house decides otherwise. */
    HouseContent shipped() {
        return shipped;
    }
}
