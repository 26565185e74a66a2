package io.jinqiao.ticket.internal;

import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was answered to the questions of a class's form. */
final class Answers {

    private static final int LONGEST = 500;

    private Answers() {}

    /**
     * The answers to what is asked, in its order. Refuses with {@code ticket.answer-missing} or
     * {@code ticket.bad-answer}; what nobody asks is left out.
     */
    static Map<String, String> checked(ClassTemplate template, Map<String, String> given) {
        var answers = new LinkedHashMap<String, String>();
        for (var field : template.fields()) {
            var answer = Words.optional(given.getOrDefault(field.key(), ""), LONGEST);
            if (!answer.isEmpty()) {
                answers.put(field.key(), checked(field, answer));
            } else if (field.required()) {
                throw Refused.invalid("ticket.answer-missing", "An answer is missing: " + field.key());
            }
        }
        return answers;
    }

    private static String checked(ClassTemplate.Field field, String answer) {
        try {
            return switch (field.kind()) {
                case TEXT -> answer;
                case DATE -> LocalDate.parse(answer).toString();
                case MONEY -> new BigDecimal(answer.replace(",", "")).toPlainString();
                case CHOICE -> chosen(field, answer);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw Refused.invalid("ticket.bad-answer", "Not an answer to " + field.key());
        }
    }

    private static String chosen(ClassTemplate.Field field, String answer) {
        if (!field.choices().contains(answer)) {
            throw Refused.invalid("ticket.bad-answer", "Not an answer to " + field.key());
        }
        return answer;
    }
}
