package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Heard;
import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        var aside = heard.asks() ? inContext(decided, conversation.business()) : decided;
        return dialogues
                .hear(heard, () -> aside instanceof Decision.Answer || aside instanceof Decision.Greet)
                .<Decision>map(turn -> turn.aside() ? new Decision.Aside(aside, turn) : new Decision.Flow(turn))
                .orElse(decided);
    }

    /** “What does it cost?” is unclear by itself, but not in the middle of something: then it is about that. */
    private static Decision inContext(Decision decided, @Nullable String business) {
        return decided instanceof Decision.AskBack(var choices, var _) && business != null
                ? choices.stream()
                        .filter(hit -> secondLevel(hit.business()).equals(secondLevel(business)))
                        .findFirst()
                        .<Decision>map(hit -> new Decision.Answer(hit, List.of()))
                        .orElse(decided)
                : decided;
    }

    private static String secondLevel(String business) {
        return business.replaceFirst("^([^.]*\\.[^.]*)\\..*$", "$1");
    }
}
