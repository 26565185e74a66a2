package io.jinqiao.manual.phrases;

import io.jinqiao.kernel.Refused;

/**
 * What must hold before a step is done.
 *
 * @param level for IDENTITY how surely the customer must be known, 1 to 4; 0 for the others
 */
public record Control(Kind kind, int level) {

    /** IDENTITY: the customer is known surely enough. SUITABILITY: a check of today allows a product. SECOND_PERSON: another
     * person has confirmed the step. */
    public enum Kind {
        IDENTITY,
        SUITABILITY,
        SECOND_PERSON
    }

    /** Refuses with {@code manual.bad-level}. */
    public Control {
        if (kind == Kind.IDENTITY ? level < 1 || level > 4 : level != 0) {
            throw Refused.invalid("manual.bad-level", "Identity has a level from 1 to 4, other controls have none");
        }
    }
}
