package io.jinqiao.assistant.internal;

import io.jinqiao.knowledge.Hit;
import java.util.List;

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

    default String code() {
        return switch (this) {
            case Greet _ -> "GREET";
            case Answer _ -> "ANSWER";
            case AskBack _ -> "ASK_BACK";
            case SayUnknown _ -> "SAY_UNKNOWN";
            case HandOver _ -> "HAND_OVER";
        };
    }

    default String reason() {
        return switch (this) {
            case Greet(var phrase) -> phrase;
            case Answer _ -> "sure";
            case AskBack ask -> ask.again() ? "unsure-again" : "unsure";
            case SayUnknown _ -> "unknown";
            case HandOver handOver -> handOver.reason();
        };
    }
}
