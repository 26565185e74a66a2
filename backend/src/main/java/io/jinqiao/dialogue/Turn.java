package io.jinqiao.dialogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a flow makes of one message, before it is said and settled. */
public interface Turn {

    Saying saying();

    /** The words were a question: answer it first, then say the rest, which leads back. */
    boolean aside();

    /** The flow cannot go on by itself; a person is to take over. */
    boolean handsOver();

    /** Something was done for the customer with this message, and must not be kept from them. */
    boolean acted();

    /** Code of the flow's business class. */
    String business();

    Trace trace();

    /**
     * What is to be said.
     *
     * @param buttons words that are offered to be said by the customer
     * @param progress null once the flow has ended
     */
    record Saying(
            String words,
            List<String> buttons,
            String flow,
            @Nullable Progress progress) {

        public Saying {
            buttons = List.copyOf(buttons);
        }
    }

    /** The {@code step}th thing of {@code of}, as far as that can be said now. */
    record Progress(int step, int of) {}

    /**
     * For the record.
     *
     * @param step where the flow waits, or ended
     * @param state RUNNING, FINISHED, HANDED_OVER, STOPPED
     * @param slots what is known, masked
     */
    record Trace(String flow, int version, String step, String state, Map<String, String> slots) {

        public Trace {
            slots = Map.copyOf(slots);
        }
    }
}
