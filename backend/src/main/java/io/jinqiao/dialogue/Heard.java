package io.jinqiao.dialogue;

import io.jinqiao.dialogue.reading.Answers;
import io.jinqiao.dialogue.reading.Spoken;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;

/** A customer's message, and the language it is in. */
public record Heard(ConversationId conversation, CustomerId customer, long number, String words, Language language) {

    /** Whether the words ask something, rather than tell or want. */
    public boolean asks() {
        return Answers.isQuestion(Spoken.of(words));
    }

    @Override
    public String toString() {
        return "Heard[" + conversation + " " + number + "]";
    }
}
