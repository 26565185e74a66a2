package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.language.Writing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Deals with one message of a customer: reads, decides, says it, settles it.
 *
 * <p>What is said carries the message's number in its client id, so dealing with a message again after a crash says
 * nothing twice.
 */
@Component
class AnswerCustomer {

    private static final int REMEMBERED = 30;

    private final Conversations conversations;
    private final Thinking thinking;
    private final Turns turns;
    private final Knowledge knowledge;
    private final Speech speech;
    private final SettleMessage.Handler settle;

    AnswerCustomer(
            Conversations conversations,
            Thinking thinking,
            Turns turns,
            Knowledge knowledge,
            Speech speech,
            SettleMessage.Handler settle) {
        this.conversations = conversations;
        this.thinking = thinking;
        this.turns = turns;
        this.knowledge = knowledge;
        this.speech = speech;
        this.settle = settle;
    }

    void answer(ConversationId id, long number) {
        var conversation = conversations.get(id);
        if (conversation.state() == State.ASSISTANT && conversation.answeredUpTo() < number) {
            var story = new Story(conversations.since(id, Math.max(0, number - REMEMBERED), REMEMBERED));
            story.fromCustomer(number).ifPresent(message -> answer(conversation, story, message));
        }
    }

    private void answer(ConversationView conversation, Story story, MessageView message) {
        var words = message.text();
        var before = story.customerWordsBefore(message.number());
        var heard = thinking.hear(message, before);
        var writing = story.upTo(message.number()).writing(conversation.language());
        var language = writing.language();
        var situation = new Situation(
                words,
                chosen(message, language).orElse(null),
                thinking.search(words, language, heard),
                story.before(message.number()),
                conversation.business());
        say(
                conversation,
                message.number(),
                writing,
                situation,
                heard,
                thinking.level(conversation.emotion(), heard, before));
    }

    private void say(
            ConversationView conversation, long number, Writing writing, Situation situation, Heard heard, int level) {
        var decided = thinking.decide(situation, heard);
        var decision = turns.decide(conversation, number, situation.words(), writing.language(), decided);
        speech.say(conversation.id(), "answer-" + number, decision, writing);
        settle.handle(new SettleMessage(
                conversation,
                number,
                writing.language(),
                decision,
                situation.hits(),
                decision.flowTurn()
                        .map(turn -> Understand.of(conversation, turn, heard, level))
                        .orElseGet(() -> Understand.of(conversation, situation, heard, level))));
        decision.handOver()
                .ifPresent(due -> speech.handedOver(conversation.id(), String.valueOf(number), due.reason()));
    }

    private Optional<Hit> chosen(MessageView message, Language language) {
        var detail = message.detail();
        return detail == null || !(detail.get("choice") instanceof String article)
                ? Optional.empty()
                : knowledge.inForce(ArticleId.of(article), language).map(AnswerCustomer::hit);
    }

    private static Hit hit(ArticleView article) {
        return new Hit(
                article.id(),
                article.version(),
                article.code(),
                article.language(),
                article.title(),
                article.plainAnswer(),
                article.business(),
                1,
                1,
                1);
    }
}
