package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.Question;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the assistant lays beside a conversation for whoever serves it: articles that follow it, and the story so far. */
@Component
class AgentHelp {

    private static final int REMEMBERED = 100;
    private static final int LAST_WORDS = 3;
    private static final int SUGGESTIONS = 5;
    private static final double WORTH_SHOWING = 0.02;
    private static final List<String> MOODS = List.of("CALM", "DISSATISFIED", "HEATED", "ESCALATING", "DANGER");

    private final Conversations conversations;
    private final Customers customers;
    private final Knowledge knowledge;
    private final Thinking thinking;
    private final Prompting prompting;
    private final Labels labels;

    AgentHelp(
            Conversations conversations,
            Customers customers,
            Knowledge knowledge,
            Thinking thinking,
            Prompting prompting,
            Labels labels) {
        this.customers = customers;
        this.conversations = conversations;
        this.knowledge = knowledge;
        this.thinking = thinking;
        this.prompting = prompting;
        this.labels = labels;
    }

    /** An article that may help now. */
    record Suggestion(
            ArticleId article,
            int version,
            String code,
            String title,
            String answer,
            String business,
            double score,
            Language language) {

        static Suggestion of(Hit hit) {
            return new Suggestion(
                    hit.article(),
                    hit.version(),
                    hit.code(),
                    hit.title(),
                    hit.answer(),
                    hit.business(),
                    hit.score(),
                    hit.language());
        }
    }

    /** The story in one look. {@code mood} is CALM, DISSATISFIED, HEATED, ESCALATING or DANGER; {@code writing} a BCP 47 tag. */
    record Summary(
            String question,
            List<Tried> tried,
            @Nullable String handOverReason,
            String mood,
            List<String> lines,
            String writing,
            List<Sign> signs) {

        record Tried(String title, Instant at) {}

        /** What a message of the customer gave away, by which of its words; {@code byMeaning} where no list has them. */
        record Sign(long number, Signal signal, String words, boolean byMeaning) {}
    }

    /** By the last three things the customer said: the newest counts most, the older ones keep the thread. */
    List<Suggestion> suggestions(ConversationId id, SignedIn me) {
        var conversation = readable(id, me);
        var best = new LinkedHashMap<ArticleId, Suggestion>();
        story(id).customerWords().stream()
                .limit(LAST_WORDS)
                .flatMap(message -> search(message.text(), conversation.language()).stream())
                .filter(hit -> hit.score() >= WORTH_SHOWING)
                .forEach(hit -> best.putIfAbsent(hit.article(), Suggestion.of(hit)));
        return best.values().stream().limit(SUGGESTIONS).toList();
    }

    /** What to say and do next. */
    Prompting.Prompts prompts(ConversationId id, SignedIn me) {
        return prompting.of(readable(id, me), me);
    }

    List<Labels.Label> labels(ConversationId id, SignedIn me) {
        return labels.of(readable(id, me));
    }

    Summary summary(ConversationId id, SignedIn me) {
        var conversation = readable(id, me);
        var story = story(id);
        var tried = story.answers().stream()
                .map(answer -> new Summary.Tried(title(answer), answer.at()))
                .toList();
        return new Summary(
                conversation.subject(),
                tried,
                story.handOverReason().orElse(null),
                MOODS.get(Math.clamp(conversation.emotion(), 0, MOODS.size() - 1)),
                lines(story),
                story.writing(conversation.language()).tag(),
                signs(story));
    }

    private List<Summary.Sign> signs(Story story) {
        return story.customerWords().stream()
                .flatMap(message -> thinking.hear(message, story.customerWordsBefore(message.number())).grave().stream()
                        .map(trigger -> new Summary.Sign(
                                message.number(), trigger.signal(), trigger.words(), trigger.byMeaning())))
                .toList();
    }

    private List<Hit> search(String words, Language spoken) {
        return knowledge.search(
                new Question(words, Languages.of(words, Writing.of(spoken)).language(), false, SUGGESTIONS));
    }

    /** The customer's own words, each shortened, oldest first. */
    private static List<String> lines(Story story) {
        return story.customerWords().stream()
                .limit(LAST_WORDS)
                .map(message -> Understand.shorten(message.text()))
                .toList()
                .reversed();
    }

    private static String title(MessageView answer) {
        var detail = answer.detail();
        return detail == null ? "" : String.valueOf(detail.getOrDefault("title", ""));
    }

    private Story story(ConversationId id) {
        return new Story(conversations.latest(id, REMEMBERED));
    }

    private ConversationView readable(ConversationId id, SignedIn me) {
        var conversation = conversations.get(id);
        customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .require(
                        conversation.matter(),
                        () -> Refused.forbidden("conversation.not-yours", "Somebody else serves this conversation"));
        return conversation;
    }
}
