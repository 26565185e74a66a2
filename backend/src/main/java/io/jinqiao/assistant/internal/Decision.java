package io.jinqiao.assistant.internal;

import io.jinqiao.dialogue.Turn;
import io.jinqiao.knowledge.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the assistant does with one message of a customer. */
sealed interface Decision {

    /** Small talk; {@code phrase} is one of the assistant's own. */
    record Greet(String phrase) implements Decision {}

    record Answer(Hit hit, List<String> followUps) implements Decision {}

    /** Unsure which: at most three to choose from. {@code again} when the last question back was not answered either. */
    record AskBack(List<Hit> choices, boolean again) implements Decision {}

    /** A first miss: it says so, and shows what comes nearest, if anything does. */
    record SayUnknown(List<Hit> choices) implements Decision {}

    /** To a person; {@code phrase} is what the customer is told. */
    record HandOver(String reason, int priority, String skill, String phrase) implements Decision {}

    /** A flow has it. */
    record Flow(Turn turn) implements Decision {}

    /** A question in the middle of a flow: answered first, then the flow leads back. */
    record Aside(Decision first, Turn turn) implements Decision {}

    /** A flow's words were stopped at the gate; what it did counts all the same, and a person tells the rest. */
    record Held(Turn turn, HandOver due) implements Decision {

        /** The customer learns at least whether something was done. */
        String phrase() {
            return turn.acted() ? "flow-held-done" : due.phrase();
        }
    }

    /** The person to call, if one is to be called. */
    default Optional<HandOver> handOver() {
        return switch (this) {
            case HandOver handOver -> Optional.of(handOver);
            case Held(var _, var due) -> Optional.of(due);
            case Flow(var turn)
            when turn.handsOver() ->
                Optional.of(new HandOver("FLOW", 0, Policy.firstLevel(turn.business()), "hand-over"));
            case Greet _, Answer _, AskBack _, SayUnknown _, Flow _, Aside _ -> Optional.empty();
        };
    }

    default Optional<Turn> flowTurn() {
        return switch (this) {
            case Flow(var turn) -> Optional.of(turn);
            case Aside aside -> Optional.of(aside.turn());
            case Held(var turn, var _) -> Optional.of(turn);
            case Greet _, Answer _, AskBack _, SayUnknown _, HandOver _ -> Optional.empty();
        };
    }

    /** The article that answers, if one does. */
    default Optional<Hit> answer() {
        return switch (this) {
            case Answer(var hit, var _) -> Optional.of(hit);
            case Aside aside -> aside.first().answer();
            case Greet _, AskBack _, SayUnknown _, HandOver _, Flow _, Held _ -> Optional.empty();
        };
    }

    default String code() {
        return switch (this) {
            case Greet _ -> "GREET";
            case Answer _ -> "ANSWER";
            case AskBack _ -> "ASK_BACK";
            case SayUnknown _ -> "SAY_UNKNOWN";
            case HandOver _, Held _ -> "HAND_OVER";
            case Flow _ -> "FLOW";
            case Aside aside -> aside.first().code();
        };
    }

    default String reason() {
        return switch (this) {
            case Greet(var phrase) -> phrase;
            case Answer _ -> "sure";
            case AskBack ask -> ask.again() ? "unsure-again" : "unsure";
            case SayUnknown _ -> "unknown";
            case HandOver handOver -> handOver.reason();
            case Held(var _, var due) -> due.reason();
            case Flow(var turn) -> turn.trace().state().toLowerCase(Locale.ROOT);
            case Aside aside -> aside.first().reason();
        };
    }
}
