package io.jinqiao.intent;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Optional;

/** What customers' words are about, by classifiers that the institution trains on its own labelled questions. */
public interface Intents {

    /** The label set of the three-level business classification; its labels are codes of {@code catalog}. */
    String BUSINESS = "business";

    /** The label set of how urgent a message is. */
    String URGENCY = "urgency";

    /** The label of {@link #URGENCY} for what will not wait; every other label may. */
    String URGENT = "URGENT";

    /**
     * Empty until a version of some label set is in force; milliseconds.
     *
     * @param language spoken so far, for words that do not tell themselves
     */
    Optional<Reading> read(String words, Language language);

    /** Adds what is not there yet; refuses labels of {@link #BUSINESS} that are no class of business. */
    void addAll(String labelSet, List<LabelledQuestion> questions);

    /** A person said of a customer's words that this label is right; whoever calls has taken out what is personal. */
    void confirm(String labelSet, LabelledQuestion question, Actor by);

    /** Trains in the background, unless a version of this set is there already, and puts the result in force. */
    void trainFirst(String labelSet);
}
