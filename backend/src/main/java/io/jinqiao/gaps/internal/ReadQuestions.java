package io.jinqiao.gaps.internal;

import io.jinqiao.assistant.events.AnswerRated;
import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.gaps.internal.Asked.Reason;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Nameless;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads in a conversation what was not answered well. */
@Component
class ReadQuestions {

    private static final int LOOKED_BACK = 20;
    private static final int LONGEST_TALK = 200;

    /** From here on search is taken to know the answer, so an agent's own words to it are no gap. */
    private static final double KNOWN = 0.5;

    private static final Set<String> MISSED = Set.of("MISSED_TWICE", "UNKNOWN");

    private final Conversations conversations;
    private final Customers customers;
    private final Knowledge knowledge;
    private final KeepQuestion.Handler keep;

    ReadQuestions(Conversations conversations, Customers customers, Knowledge knowledge, KeepQuestion.Handler keep) {
        this.conversations = conversations;
        this.customers = customers;
        this.knowledge = knowledge;
        this.keep = keep;
    }

    void read(AssistantDecided decided) {
        if (decided.decision().equals("SAY_UNKNOWN")) {
            keep(decided.conversation(), decided.number(), Reason.UNKNOWN);
        } else if (decided.decision().equals("HAND_OVER") && MISSED.contains(decided.reason())) {
            keep(decided.conversation(), decided.number(), Reason.MISSED_TWICE);
        }
    }

    void read(AnswerRated rated) {
        if (!rated.useful()) {
            keep(rated.conversation(), rated.number(), Reason.NOT_USEFUL);
        }
    }

    void read(ConversationClosed closed) {
        if (closed.owner() != null) {
            var conversation = conversations.get(closed.conversation());
            for (var answered : Questions.byHand(conversations.latest(closed.conversation(), LONGEST_TALK))) {
                if (!isKnown(answered.question())) {
                    keep(conversation, answered.question(), Reason.FREE_HAND, answered.answer());
                }
            }
        }
    }

    /** The question itself may stand before the message that was decided on: “none of these”, or an answer's number. */
    private void keep(ConversationId id, long number, Reason reason) {
        var messages = conversations.since(id, Math.max(0, number - LOOKED_BACK), LOOKED_BACK);
        Questions.upTo(messages, number)
                .ifPresent(question -> keep(
                        conversations.get(id),
                        question,
                        reason == Reason.UNKNOWN && question.number() < number ? Reason.NONE_FITS : reason,
                        null));
    }

    private void keep(
            ConversationView conversation, MessageView question, Reason reason, @Nullable MessageView answer) {
        var names = customers.all(List.of(conversation.customer())).stream()
                .map(CustomerView::name)
                .toList();
        keep.handle(new KeepQuestion(new Asked(
                conversation.id(),
                question.number(),
                conversation.customer(),
                language(question.text()),
                Nameless.words(question.text(), names),
                reason,
                conversation.business(),
                answer == null ? "" : Nameless.words(answer.text(), names),
                answer == null ? null : agent(answer),
                question.at())));
    }

    private boolean isKnown(MessageView question) {
        return knowledge.search(new Question(question.text(), language(question.text()), true, 1)).stream()
                .anyMatch(hit -> hit.score() >= KNOWN);
    }

    private static @Nullable StaffId agent(MessageView answer) {
        var id = answer.from().id();
        return id == null ? null : new StaffId(id);
    }

    private static Language language(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
    }
}
