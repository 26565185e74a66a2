package io.jinqiao.errand.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import io.jinqiao.process.ProcessSheet.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was entered in the form of a step. */
final class Answers {

    private static final int LONGEST = 1000;

    private Answers() {}

    /**
     * The answers to what is asked, in its order. Refuses with {@code errand.answer-missing} or {@code errand.bad-answer};
     * what nobody asks is left out.
     */
    static Map<String, String> checked(List<Field> fields, Map<String, String> given) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var answer = Words.optional(given.getOrDefault(field.name(), ""), LONGEST);
            if (answer.isEmpty() && field.needed()) {
                throw Refused.invalid("errand.answer-missing", "An answer is missing: " + field.name());
            }
            if (!answer.isEmpty()
                    && !field.choices().isEmpty()
                    && !field.choices().contains(answer)) {
                throw Refused.invalid("errand.bad-answer", "Not an answer to " + field.name());
            }
            if (!answer.isEmpty()) {
                answers.put(field.name(), answer);
            }
        }
        return answers;
    }
}
