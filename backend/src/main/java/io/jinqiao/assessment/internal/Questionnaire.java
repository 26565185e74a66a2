package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A questionnaire as one version asks it.
 *
 * @param warnDays how many days before a term whoever has to keep it is warned, 1 to 30
 * @param questions 1 to 100, each code once
 */
record Questionnaire(String code, int version, Bilingual title, int warnDays, List<Question> questions) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WARNING = 30;
    private static final int MOST_QUESTIONS = 100;

    /** Refuses with {@code assessment.bad-code}, {@code assessment.bad-warning} and {@code assessment.bad-questions}. */
    Questionnaire {
        code(code);
        title = new Bilingual(Words.required(title.zh(), LONGEST_TITLE), Words.required(title.en(), LONGEST_TITLE));
        if (warnDays < 1 || warnDays > LONGEST_WARNING) {
            throw Refused.invalid("assessment.bad-warning", "Whoever must keep a term is warned 1 to 30 days before");
        }
        questions = List.copyOf(questions);
        var codes = questions.stream().map(Question::code).distinct().count();
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS || codes < questions.size()) {
            throw Refused.invalid("assessment.bad-questions", "It asks 1 to 100 questions, each code once");
        }
    }

    /** Refuses with {@code assessment.bad-code}. */
    static void code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw Refused.invalid("assessment.bad-code", "Codes are small letters, digits and dashes");
        }
    }

    Questionnaire numbered(int next) {
        return new Questionnaire(code, next, title, warnDays, questions);
    }

    /** Refuses with {@code assessment.unknown-question}. */
    Question question(String wanted) {
        return questions.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("assessment.unknown-question", "It does not ask that"));
    }

    /** A questionnaire has a word for a name, so its id is made of it. */
    static Subject subject(String code) {
        return new Subject(
                "questionnaire", UUID.nameUUIDFromBytes(("questionnaire:" + code).getBytes(StandardCharsets.UTF_8)));
    }
}
