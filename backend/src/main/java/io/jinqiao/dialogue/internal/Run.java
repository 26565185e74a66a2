package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Step;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import java.util.UUID;

/**
 * One customer settling one matter.
 *
 * @param step where it waits, or ended
 * @param heardUpTo the number of the last message that counted
 */
record Run(
        UUID id,
        ConversationId conversation,
        CustomerId customer,
        String flow,
        int version,
        Language language,
        State state,
        String step,
        Memory memory,
        long heardUpTo) {

    enum State {
        RUNNING,
        FINISHED,
        HANDED_OVER,
        STOPPED,
        LAPSED
    }

    static Run begin(ConversationId conversation, CustomerId customer, String flow, int version, Language language) {
        return new Run(Ids.next(), conversation, customer, flow, version, language, State.RUNNING, "", Memory.EMPTY, 0);
    }

    /** The step where it waits. */
    Step here(Flow of) {
        return of.step(step).orElseThrow(() -> new IllegalStateException("No step " + step));
    }

    Run with(Memory memory) {
        return new Run(id, conversation, customer, flow, version, language, state, step, memory, heardUpTo);
    }

    Run at(String step) {
        return new Run(id, conversation, customer, flow, version, language, state, step, memory, heardUpTo);
    }

    Run becoming(State state) {
        return new Run(id, conversation, customer, flow, version, language, state, step, memory, heardUpTo);
    }

    Run in(Language language) {
        return new Run(id, conversation, customer, flow, version, language, state, step, memory, heardUpTo);
    }

    Run heard(long number) {
        return new Run(id, conversation, customer, flow, version, language, state, step, memory, number);
    }
}
