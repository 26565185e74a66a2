package io.jinqiao.compliance;

import io.jinqiao.kernel.Language;

/** The gate that everything said to a customer passes. */
public interface Compliance {

    /** By the rules of today; takes well under a millisecond for a message of usual length. */
    Verdict check(String words, Speaker speaker, Language language);

    /** Who is about to speak; a machine is held to more than a person. */
    enum Speaker {
        MACHINE,
        STAFF
    }
}
