package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.Reading;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.language.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The button for a person: the same as the words, honoured at once and at the first press. */
@Component
class CallPerson {

    private static final int REMEMBERED = 30;

    private final Conversations conversations;
    private final Intents intents;
    private final Speech speech;
    private final SettleMessage.Handler settle;

    CallPerson(Conversations conversations, Intents intents, Speech speech, SettleMessage.Handler settle) {
        this.conversations = conversations;
        this.intents = intents;
        this.speech = speech;
        this.settle = settle;
    }

    void call(ConversationId id, CustomerId by) {
        var conversation = conversations.get(id);
        if (!conversation.customer().equals(by)) {
            throw Refused.forbidden("conversation.not-yours", "Somebody else's conversation");
        }
        if (conversation.state() == State.ASSISTANT) {
            handOver(conversation);
        }
    }

    private void handOver(ConversationView conversation) {
        var about = "button-" + conversation.lastNumber();
        var business = conversation.business();
        var skill = business == null ? "general" : Policy.firstLevel(business);
        var decision = new Decision.HandOver("ASKED", 0, skill, "hand-over");
        var story = new Story(conversations.latest(conversation.id(), REMEMBERED));
        var writing = story.writing(conversation.language());
        var said = speech.phrase(conversation.id(), about, decision.phrase(), writing);
        settle.handle(new SettleMessage(
                conversation,
                0,
                said,
                Thought.ofButton(business, conversation.emotion(), writing, decision, read(story, writing)),
                new Understanding(null, null, null, Actor.MACHINE)));
        speech.handedOver(conversation.id(), about, decision.reason());
    }

    /** Who presses the button after urgent words is still in a hurry. */
    private @Nullable Reading read(Story story, Writing writing) {
        return story.customerWords().stream()
                .findFirst()
                .flatMap(message -> intents.read(message.text(), writing.language()))
                .orElse(null);
    }
}
