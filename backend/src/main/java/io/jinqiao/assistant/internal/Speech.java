package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
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
    void say(ConversationId conversation, String about, Decision decision, Writing writing) {
        switch (decision) {
            case Decision.Greet(var phrase) -> phrase(conversation, about, phrase, writing);
            case Decision.Answer(var hit, var followUps) -> answer(conversation, about, hit, followUps, writing);
            case Decision.AskBack(var choices, var again) ->
                choices(conversation, about, words("ask-back", writing), choices, again, writing);
            case Decision.SayUnknown(var choices)
            when choices.isEmpty() ->
                post(conversation, about, Kind.TEXT, words("unknown", writing), Map.of(Story.MISSED, true), writing);
            case Decision.SayUnknown(var choices) ->
                choices(conversation, about, words("unknown-choices", writing), choices, true, writing);
            case Decision.HandOver handOver -> phrase(conversation, about, handOver.phrase(), writing);
        }
    }

    void phrase(ConversationId conversation, String about, String phrase, Writing writing) {
        post(conversation, about, Kind.TEXT, words(phrase, writing), Map.of(), writing);
    }

    void handedOver(ConversationId conversation, String about, String reason) {
        store(
                conversation,
                "handed-over-" + about,
                Kind.EVENT,
                "",
                Map.of("event", "handed-over", "reason", reason, "machine", true));
    }

    private void answer(ConversationId conversation, String about, Hit hit, List<String> followUps, Writing writing) {
        var article = knowledge.get(hit.article(), hit.version(), hit.language());
        post(
                conversation,
                about,
                Kind.ANSWER,
                written(hit.answer().strip(), writing),
                Map.of(
                        "article", hit.article().toString(),
                        "version", hit.version(),
                        "title", written(hit.title(), writing),
                        "publishedAt", article.publishedAt().toString(),
                        "followUps",
                                followUps.stream()
                                        .map(words -> written(words, writing))
                                        .toList()),
                writing);
    }

    private void choices(
            ConversationId conversation,
            String about,
            String words,
            List<Hit> choices,
            boolean missed,
            Writing writing) {
        var listed = choices.stream()
                .map(hit -> Map.of("article", hit.article().toString(), "title", written(hit.title(), writing)))
                .toList();
        post(conversation, about, Kind.CHOICES, words, Map.of("choices", listed, Story.MISSED, missed), writing);
    }

    private String words(String phrase, Writing writing) {
        return written(phrases.say(phrase, writing.language(), staff.institution()), writing);
    }

    private static String written(String words, Writing writing) {
        return writing == Writing.ZH_HANT ? Languages.toTraditional(words) : words;
    }

    private void post(
            ConversationId conversation,
            String clientId,
            Kind kind,
            String text,
            Map<String, Object> detail,
            Writing writing) {
        var marked = new HashMap<>(detail);
        marked.put("machine", true);
        marked.put("writing", writing.tag());
        store(conversation, clientId, kind, text, Map.copyOf(marked));
    }

    private void store(
            ConversationId conversation, String clientId, Kind kind, String text, Map<String, Object> detail) {
        try {
            conversations
                    .post(new NewMessage(conversation, Actor.MACHINE, clientId, kind, text, detail))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
