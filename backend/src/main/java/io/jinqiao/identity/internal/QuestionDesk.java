package io.jinqiao.identity.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.identity.internal.LevelRules.Question;
import io.jinqiao.identity.internal.Questioning.State;
import io.jinqiao.identity.spi.KnownAnswers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks and hears questions about what the house knows; the institution's systems are spoken to outside any transaction. */
@Component
class QuestionDesk {

    private static final int LONGEST = 100;

    private final ObjectProvider<KnownAnswers> known;
    private final AskQuestions.Handler ask;
    private final AnswerQuestions.Handler answer;
    private final QuestioningRepository asked;
    private final LevelRules rules;
    private final Clock clock;

    QuestionDesk(
            ObjectProvider<KnownAnswers> known,
            AskQuestions.Handler ask,
            AnswerQuestions.Handler answer,
            QuestioningRepository asked,
            LevelRules rules,
            Clock clock) {
        this.known = known;
        this.ask = ask;
        this.answer = answer;
        this.asked = asked;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What may be asked, as who serves sees it.
     *
     * @param available false where no system of the institution can judge answers
     * @param open that wait for answers
     * @param until when they must be answered; null when none wait
     * @param failuresLeft before none are asked for a while
     */
    record Asking(
            boolean available,
            List<Question> open,
            @Nullable Instant until,
            int failuresLeft) {}

    Asking of(ConversationView conversation) {
        var now = clock.instant();
        var waiting = asked.open(conversation.id())
                .filter(each -> now.isBefore(each.until()) && each.customer().equals(conversation.customer()))
                .orElse(null);
        var failures = asked.failures(
                conversation.customer(), now.minus(rules.questions().locked()));
        return new Asking(
                known.getIfAvailable() != null,
                waiting == null
                        ? List.of()
                        : waiting.questions().stream().map(this::question).toList(),
                waiting == null ? null : waiting.until(),
                Math.max(0, rules.questions().failures() - failures));
    }

    private Question question(String code) {
        return rules.questions().all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Refuses with {@code identity.no-questions} and as {@link AskQuestions} does. */
    void ask(ConversationView conversation, StaffId by) {
        var codes = rules.questions().all().stream().map(Question::code).collect(Collectors.toSet());
        ask.handle(new AskQuestions(
                conversation.id(), conversation.customer(), askable(conversation.customer(), codes), by));
    }

    private Set<String> askable(CustomerId customer, Set<String> codes) {
        try {
            return systems().askable(customer, codes);
        } catch (RuntimeException e) {
            throw noQuestions();
        }
    }

    /**
     * Every one must be right; which was not, nobody learns. Refuses with {@code identity.answers-wrong}, {@code identity.answers-late},
     * {@code identity.answers-missing}, {@code identity.nothing-asked}, {@code identity.no-questions}.
     */
    void answer(ConversationView conversation, Map<String, String> answers, StaffId by) {
        var questioning = asked.open(conversation.id())
                .filter(each -> each.customer().equals(conversation.customer()))
                .orElseThrow(() -> Refused.conflict("identity.nothing-asked", "No answer is waited for"));
        if (!answers.keySet().containsAll(questioning.questions())) {
            throw Refused.invalid("identity.answers-missing", "Every question is answered");
        }
        var right = true;
        for (var question : questioning.questions()) {
            right &= right(
                    questioning.customer(), question, Words.required(answers.getOrDefault(question, ""), LONGEST));
        }
        var state = answer.handle(new AnswerQuestions(conversation.id(), questioning.id(), right, by));
        if (state == State.LATE) {
            throw Refused.conflict("identity.answers-late", "The time to answer is over");
        }
        if (state == State.FAILED) {
            throw Refused.conflict("identity.answers-wrong", "Not every answer is right");
        }
    }

    private boolean right(CustomerId customer, String question, String answer) {
        try {
            return systems().right(customer, question, answer);
        } catch (RuntimeException e) {
            throw noQuestions();
        }
    }

    private KnownAnswers systems() {
        var systems = known.getIfAvailable();
        if (systems == null) {
            throw noQuestions();
        }
        return systems;
    }

    private static Refused noQuestions() {
        return Refused.conflict("identity.no-questions", "Nothing can be asked of this customer now");
    }
}
