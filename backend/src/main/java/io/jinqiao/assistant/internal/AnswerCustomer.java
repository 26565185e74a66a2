package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.Customers;
import io.jinqiao.intent.Intents;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.language.Writing;
import java.time.Duration;
import java.util.List;
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
    private final Compliant compliant;
    private final Wording wording;
    private final Intents intents;
    private final Customers customers;
    private final Knowledge knowledge;
    private final Speech speech;
    private final SettleMessage.Handler settle;

    AnswerCustomer(
            Conversations conversations,
            Thinking thinking,
            Turns turns,
            Compliant compliant,
            Wording wording,
            Intents intents,
            Customers customers,
            Knowledge knowledge,
            Speech speech,
            SettleMessage.Handler settle) {
        this.conversations = conversations;
        this.thinking = thinking;
        this.turns = turns;
        this.compliant = compliant;
        this.wording = wording;
        this.intents = intents;
        this.customers = customers;
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
        var began = System.nanoTime();
        var words = message.text();
        var before = story.customerWordsBefore(message.number());
        var heard = thinking.hear(message, before);
        var writing = story.upTo(message.number()).writing(conversation.language());
        var language = writing.language();
        var intent = intents.read(words, language);
        var situation = new Situation(
                words,
                chosen(message, language).orElse(null),
                thinking.search(words, language, heard),
                story.before(message.number()),
                intent.filter(_ -> !Lexicon.saysNothingElse(words, heard))
                        .flatMap(Understand::business)
                        .orElse(conversation.business()));
        var decided = compliant.pass(
                conversation,
                message.number(),
                turns.decide(
                        conversation,
                        message.number(),
                        words,
                        language,
                        inLanguage(thinking.decide(situation, heard), writing)),
                writing);
        var worded = worded(conversation, words, decided, writing);
        say(
                conversation,
                message.number(),
                new Thought(
                        situation,
                        writing,
                        heard,
                        thinking.level(conversation.emotion(), heard, before),
                        worded.orElse(decided),
                        thinking.search(language),
                        Duration.ofNanos(System.nanoTime() - began),
                        intent.orElse(null),
                        worded.isPresent() ? wording.name() : null));
        if (situation.chosen() != null) {
            confirmed(conversation, before, situation.chosen(), language);
        }
    }

    /** The same answer, as a generative model words it; empty where none may or can. */
    private Optional<Decision> worded(
            ConversationView conversation, String question, Decision decision, Writing writing) {
        return decision instanceof Decision.Answer(var hit, var followUps)
                ? wording.of(question, List.of(hit), names(conversation), writing)
                        .map(text -> new Decision.Answer(
                                new Hit(
                                        hit.article(),
                                        hit.version(),
                                        hit.code(),
                                        hit.language(),
                                        hit.title(),
                                        text,
                                        hit.business(),
                                        hit.score(),
                                        hit.closeness(),
                                        hit.words()),
                                followUps))
                : Optional.empty();
    }

    private List<String> names(ConversationView conversation) {
        var form = conversation.form();
        var card = customers.get(conversation.customer()).name();
        return form == null ? List.of(card) : List.of(card, form.name());
    }

    /** Who picks an article says what the words before meant. */
    private void confirmed(ConversationView conversation, List<MessageView> before, Hit chosen, Language language) {
        before.stream()
                .findFirst()
                .ifPresent(asked -> knowledge.learn(new SimilarQuestion(
                        chosen.article(),
                        language,
                        asked.text(),
                        SimilarQuestion.Source.CUSTOMER_CONFIRMED,
                        Actor.of(conversation.customer()))));
    }

    private void say(ConversationView conversation, long number, Thought thought) {
        var decision = thought.decision();
        var said = speech.say(conversation.id(), "answer-" + number, decision, thought.writing(), thought.model());
        settle.handle(new SettleMessage(
                conversation,
                number,
                said,
                thought,
                decision.flowTurn()
                        .map(turn -> Understand.of(conversation, turn, thought.heard(), thought.level()))
                        .orElseGet(() -> Understand.of(conversation, thought))));
        decision.handOver()
                .ifPresent(due -> speech.handedOver(conversation.id(), String.valueOf(number), due.reason()));
    }

    /** An article that has no wording in the customer's language is no answer to them. */
    private static Decision inLanguage(Decision decision, Writing writing) {
        return decision instanceof Decision.Answer(var hit, var _) && hit.language() != writing.language()
                ? new Decision.HandOver("UNKNOWN", 0, Policy.firstLevel(hit.business()), "hand-over-language")
                : decision;
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
