package io.jinqiao.dialogue.spi;

import io.jinqiao.kernel.Bilingual;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of an act. Anything thrown, or no answer in time, counts as failed: a person then looks into it. */
public sealed interface ActResult {

    /** It is done; {@code told} is what later words of the flow may hold, such as a ticket's number. */
    record Done(Map<String, String> told) implements ActResult {

        public Done {
            told = Map.copyOf(told);
        }
    }

    /** It is not done yet: {@code why} says what the customer has to do first, and then confirms it again. */
    record NotYet(Bilingual why) implements ActResult {}

    /** It is not done; {@code slot} is to be asked for again, or null when asking again is of no use. */
    record Refused(Bilingual why, @Nullable String slot) implements ActResult {}
}
