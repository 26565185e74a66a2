package io.jinqiao.compliance;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The gate that everything said to a customer passes. It fails closed: what cannot be judged is not said. */
public interface Compliance {

    /**
     * What the rules of this moment say; nothing is kept. Takes well under a millisecond for a message of usual length.
     * Where judging itself fails the verdict is {@link Verdict#UNJUDGED}, a BLOCK.
     */
    Verdict check(String words, Speaker speaker, Language language, @Nullable CustomerId listener);

    /** The same, said to nobody in particular: a mobile number is then nobody's own. */
    default Verdict check(String words, Speaker speaker, Language language) {
        return check(words, speaker, language, null);
    }

    /**
     * Lets words out of the house, with the verdict to keep beside them. Refuses with {@code compliance.blocked},
     * {@code compliance.ask} while the speaker has not said that they are sure, {@code compliance.unavailable} where
     * judging fails; a refusal is told as a fact even when the caller's transaction is rolled back.
     */
    Passage pass(Said said);

    /** Who is about to speak; a machine is held to more than a person. */
    enum Speaker {
        MACHINE,
        STAFF
    }
}
