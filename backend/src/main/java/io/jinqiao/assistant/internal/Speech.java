package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.staff.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/** The machine's voice: every message says that a machine wrote it, and is stored once however often it is said. */
@Component
class Speech {

    private final Conversations conversations;
    private final Knowledge knowledge;
    private final Staff staff;
    private final Phrases phrases = new Phrases();

    Speech(Conversations conversations, Knowledge knowledge, Staff staff) {
        this.conversations = conversations;
        this.knowledge = knowledge;
        this.staff = staff;
    }

    /** Says what was decided about the message {@code about}, and returns once it is stored. */
    void say(ConversationId conversation, String about, Decision decision, Language language) {
        switch (decision) {
            case Decision.Greet(var phrase) -> phrase(conversation, about, phrase, language);
            case Decision.Answer(var hit, var followUps) -> answer(conversation, about, hit, followUps);
            case Decision.AskBack(var choices, var again) ->
                choices(conversation, about, words("ask-back", language), choices, again);
            case Decision.SayUnknown(var choices)
            when choices.isEmpty() ->
                post(conversation, about, Kind.TEXT, words("unknown", language), Map.of(Story.MISSED, true));
            case Decision.SayUnknown(var choices) ->
                choices(conversation, about, words("unknown-choices", language), choices, true);
            case Decision.HandOver handOver -> phrase(conversation, about, handOver.phrase(), language);
        }
    }

    void phrase(ConversationId conversation, String about, String phrase, Language language) {
        post(conversation, about, Kind.TEXT, words(phrase, language), Map.of());
    }

    void handedOver(ConversationId conversation, String about, String reason) {
        post(conversation, "handed-over-" + about, Kind.EVENT, "", Map.of("event", "handed-over", "reason", reason));
    }

    private void answer(ConversationId conversation, String about, Hit hit, List<String> followUps) {
        var article = knowledge.get(hit.article(), hit.version(), hit.language());
        post(
                conversation,
                about,
                Kind.ANSWER,
                hit.answer().strip(),
                Map.of(
                        "article", hit.article().toString(),
                        "version", hit.version(),
                        "title", hit.title(),
                        "publishedAt", article.publishedAt().toString(),
                        "followUps", followUps));
    }

    private void choices(ConversationId conversation, String about, String words, List<Hit> choices, boolean missed) {
        var listed = choices.stream()
                .map(hit -> Map.of("article", hit.article().toString(), "title", hit.title()))
                .toList();
        post(conversation, about, Kind.CHOICES, words, Map.of("choices", listed, Story.MISSED, missed));
    }

    private String words(String phrase, Language language) {
        return phrases.say(phrase, language, staff.institution());
    }

    private void post(
            ConversationId conversation, String clientId, Kind kind, String text, Map<String, Object> detail) {
        var marked = new HashMap<>(detail);
        marked.put("machine", true);
        try {
            conversations
                    .post(new NewMessage(conversation, Actor.MACHINE, clientId, kind, text, Map.copyOf(marked)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
