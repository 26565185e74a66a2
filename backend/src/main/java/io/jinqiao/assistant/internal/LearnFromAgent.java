package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An agent who sends an article says what the customer's words meant: the article is found by them from then on. What was
 * rewritten beyond recognition confirms nothing.
 */
@Component
class LearnFromAgent {

    private static final int AT_ONCE = 1;
    private static final int REMEMBERED = 30;
    private static final int HITS = 8;

    /** The question is among so many last messages of the customer. */
    private static final int LAST_WORDS = 3;

    /** Shorter ones ask nothing that somebody else would ask. */
    private static final int SHORTEST = 4;

    private static final double STILL_THE_ARTICLE = 0.5;

    private final Conversations conversations;
    private final Knowledge knowledge;
    private final Thinking thinking;
    private final Likeness likeness = new Likeness();
    private final Lanes<ConversationId> lanes = new Lanes<>(AT_ONCE, Duration.ofSeconds(1));

    LearnFromAgent(Conversations conversations, Knowledge knowledge, Thinking thinking) {
        this.conversations = conversations;
        this.knowledge = knowledge;
        this.thinking = thinking;
    }

    @EventListener
    void on(MessagesStored news) {
        news.messages().stream()
                .filter(LearnFromAgent::isArticleOfStaff)
                .forEach(each -> lanes.add(each.conversation(), () -> learn(each.conversation(), each.number())));
    }

    void learn(ConversationId id, long number) {
        var story = conversations.since(id, Math.max(0, number - REMEMBERED), REMEMBERED);
        story.stream()
                .filter(message -> message.number() == number)
                .findFirst()
                .ifPresent(sent -> learn(sent, new Story(story)));
    }

    private void learn(MessageView sent, Story story) {
        var article = article(sent);
        if (isStillTheArticle(sent, article)) {
            question(story.customerWordsBefore(sent.number()), article)
                    .ifPresent(asked -> knowledge.learn(new SimilarQuestion(
                            article, language(asked), asked, SimilarQuestion.Source.AGENT_CONFIRMED, sent.from())));
        }
    }

    private boolean isStillTheArticle(MessageView sent, ArticleId article) {
        return List.of(Language.values()).stream()
                .flatMap(language -> knowledge.inForce(article, language).stream())
                .anyMatch(each -> likeness.of(each.plainAnswer(), sent.text()) >= STILL_THE_ARTICLE);
    }

    /** Of the last words, those that search itself thinks nearest to the article; where it thinks of none, the newest. */
    private Optional<String> question(List<MessageView> before, ArticleId article) {
        var asked = before.stream()
                .map(MessageView::text)
                .filter(this::asks)
                .limit(LAST_WORDS)
                .toList();
        return asked.stream()
                .filter(words -> nearness(words, article) > 0)
                .max(Comparator.comparingDouble(words -> nearness(words, article)))
                .or(() -> asked.stream().findFirst());
    }

    private boolean asks(String words) {
        var heard = thinking.hear(words);
        return words.strip().length() >= SHORTEST
                && !heard.has(Signal.HELLO, Signal.THANKS, Signal.BYE, Signal.WHO, Signal.HUMAN, Signal.UNHELPFUL);
    }

    private double nearness(String words, ArticleId article) {
        return knowledge.search(new Question(words, language(words), false, HITS)).stream()
                .filter(hit -> hit.article().equals(article))
                .mapToDouble(hit -> hit.score())
                .findFirst()
                .orElse(0);
    }

    private static Language language(String words) {
        return Languages.of(words, Writing.ZH_HANS).language();
    }

    private static ArticleId article(MessageView sent) {
        var detail = sent.detail();
        return ArticleId.of(String.valueOf(detail == null ? null : detail.get("article")));
    }

    private static boolean isArticleOfStaff(Stored message) {
        var detail = message.detail();
        return message.from().kind() == Actor.Kind.STAFF && detail != null && detail.get("article") != null;
    }
}
