package io.jinqiao.tools.simulate;

/** How somebody comes to the bank today. */
enum Temper {
    /** Asks the assistant and goes. */
    CURIOUS,
    /** Asks, then wants a person. */
    THOROUGH,
    /** Wants a person at once, and leaves if none comes soon. */
    IMPATIENT,
    /** Complains, or was defrauded. */
    UPSET;

    static Temper any() {
        if (Chance.of(0.45)) {
            return CURIOUS;
        }
        if (Chance.of(0.5)) {
            return THOROUGH;
        }
        return Chance.of(0.5) ? IMPATIENT : UPSET;
    }
}
