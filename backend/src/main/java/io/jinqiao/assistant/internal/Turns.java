package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Heard;
import io.jinqiao.kernel.Language;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a flow have the message: after danger, complaints and the wish for a person, before knowledge. */
@Component
class Turns {

    private static final Set<String> PEOPLE_FIRST = Set.of("ASKED", "DISTRESS", "FRAUD", "COMPLAINT");

    private final Dialogues dialogues;

    Turns(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    /** @param decided what would be done with the message if there were no flows */
    Decision decide(ConversationView conversation, long number, String words, Language language, Decision decided) {
        if (decided instanceof Decision.HandOver handOver && PEOPLE_FIRST.contains(handOver.reason())) {
            return decided;
        }
        var heard = new Heard(conversation.id(), conversation.customer(), number, words, language);
        return dialogues
                .hear(heard, () -> decided instanceof Decision.Answer || decided instanceof Decision.Greet)
                .<Decision>map(turn -> turn.aside() ? new Decision.Aside(decided, turn) : new Decision.Flow(turn))
                .orElse(decided);
    }
}
