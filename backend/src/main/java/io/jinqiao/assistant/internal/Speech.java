package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import io.jinqiao.staff.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The machine's voice: every message says that a machine wrote it, and is stored once however often it is said. */
@Component
class Speech {

    private final Conversations conversations;
    private final Knowledge knowledge;
    private final Dialogues dialogues;
    private final Staff staff;
    private final Phrases phrases = new Phrases();

    Speech(Conversations conversations, Knowledge knowledge, Dialogues dialogues, Staff staff) {
        this.conversations = conversations;
        this.knowledge = knowledge;
        this.dialogues = dialogues;
        this.staff = staff;
    }

    /** Says what was decided about the message {@code about}; its number, once it is stored. */
    long say(ConversationId conversation, String about, Decision decision, Writing writing) {
        return say(conversation, about, decision, writing, null);
    }

    /** The same; {@code model} names what put the answer into words, null where the article speaks for itself. */
    long say(ConversationId conversation, String about, Decision decision, Writing writing, @Nullable String model) {
        return switch (decision) {
            case Decision.Greet(var phrase) -> phrase(conversation, about, phrase, writing);
            case Decision.Answer(var hit, var followUps) -> answer(conversation, about, hit, followUps, writing, model);
            case Decision.AskBack(var choices, var again) ->
                choices(conversation, about, words("ask-back", writing), choices, again, writing);
            case Decision.SayUnknown(var choices)
            when choices.isEmpty() ->
                post(conversation, about, Kind.TEXT, words("unknown", writing), Map.of(Story.MISSED, true), writing);
            case Decision.SayUnknown(var choices) ->
                choices(conversation, about, words("unknown-choices", writing), choices, true, writing);
            case Decision.HandOver handOver -> phrase(conversation, about, handOver.phrase(), writing);
            case Decision.Held held -> phrase(conversation, about, held.phrase(), writing);
            case Decision.Flow(var turn) -> flow(conversation, about, turn.saying(), writing);
            case Decision.Aside(var first, var turn) -> {
                var said = say(conversation, about, first, writing, model);
                flow(conversation, about + "-back", turn.saying(), writing);
                yield said;
            }
        };
    }

    /** What a flow says, with the buttons it offers and how far it is. */
    long flow(ConversationId conversation, String about, Turn.Saying saying, Writing writing) {
        var shown = new HashMap<String, Object>();
        shown.put("name", written(saying.flow(), writing));
        shown.put(
                "buttons",
                saying.buttons().stream().map(words -> written(words, writing)).toList());
        var progress = saying.progress();
        if (progress != null) {
            shown.put("step", progress.step());
            shown.put("of", progress.of());
        }
        return post(conversation, about, Kind.TEXT, written(saying.words(), writing), Map.of("flow", shown), writing);
    }

    long phrase(ConversationId conversation, String about, String phrase, Writing writing) {
        return post(conversation, about, Kind.TEXT, words(phrase, writing), Map.of(), writing);
    }

    void handedOver(ConversationId conversation, String about, String reason) {
        store(
                conversation,
                "handed-over-" + about,
                Kind.EVENT,
                "",
                Map.of("event", "handed-over", "reason", reason, "machine", true));
    }

    private long answer(
            ConversationId conversation,
            String about,
            Hit hit,
            List<String> followUps,
            Writing writing,
            @Nullable String model) {
        var article = knowledge.get(hit.article(), hit.version(), hit.language());
        var detail = new HashMap<String, Object>();
        detail.put("article", hit.article().toString());
        detail.put("version", hit.version());
        if (model != null) {
            detail.put("model", model);
        }
        detail.put("title", written(hit.title(), writing));
        detail.put("publishedAt", article.publishedAt().toString());
        var pictures =
                article.attachments().stream().filter(Attachment::picture).toList();
        if (!pictures.isEmpty()) {
            detail.put(
                    "pictures",
                    pictures.stream()
                            .map(picture -> Map.of("id", picture.id().toString(), "name", picture.name()))
                            .toList());
        }
        detail.put(
                "followUps",
                followUps.stream().map(words -> written(words, writing)).toList());
        dialogues
                .offer(hit.business(), writing.language())
                .ifPresent(words -> detail.put("offer", written(words, writing)));
        return post(conversation, about, Kind.ANSWER, written(hit.answer().strip(), writing), detail, writing);
    }

    private long choices(
            ConversationId conversation,
            String about,
            String words,
            List<Hit> choices,
            boolean missed,
            Writing writing) {
        var listed = choices.stream()
                .map(hit -> Map.of("article", hit.article().toString(), "title", written(hit.title(), writing)))
                .toList();
        return post(conversation, about, Kind.CHOICES, words, Map.of("choices", listed, Story.MISSED, missed), writing);
    }

    private String words(String phrase, Writing writing) {
        return written(phrases.say(phrase, writing.language(), staff.institution()), writing);
    }

    private static String written(String words, Writing writing) {
        return writing == Writing.ZH_HANT ? Languages.toTraditional(words) : words;
    }

    private long post(
            ConversationId conversation,
            String clientId,
            Kind kind,
            String text,
            Map<String, Object> detail,
            Writing writing) {
        var marked = new HashMap<>(detail);
        marked.put("machine", true);
        marked.put("writing", writing.tag());
        return store(conversation, clientId, kind, text, Map.copyOf(marked));
    }

    private long store(
            ConversationId conversation, String clientId, Kind kind, String text, Map<String, Object> detail) {
        try {
            return conversations
                    .post(new NewMessage(conversation, Actor.MACHINE, clientId, kind, text, detail))
                    .join()
                    .number();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
