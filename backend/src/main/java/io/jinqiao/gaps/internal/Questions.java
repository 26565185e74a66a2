package io.jinqiao.gaps.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which messages of a conversation are questions, and what agents said to them by hand. */
final class Questions {

    private static final int LONGEST = 300;
    private static final int SHORTEST_ANSWER = 10;
    private static final int MEANINGFUL = 2;

    /** What people press or say instead of asking. */
    private static final Set<String> NO_QUESTION = Set.of(
            "都不是",
            "转人工",
            "人工",
            "人工客服",
            "人工服务",
            "没有用",
            "没用",
            "不是这个",
            "你好",
            "您好",
            "谢谢",
            "none of these",
            "human",
            "agent please",
            "talk to a person",
            "hello",
            "hi there",
            "thank you");

    private Questions() {}

    /** A question and the agent's own words to it. */
    record Answered(MessageView question, MessageView answer) {}

    static boolean isQuestion(MessageView message) {
        var folded = Texts.fold(message.text())
                .replaceAll("(?<![\\p{P}\\s])[\\p{P}\\s]+$", "")
                .strip();
        return message.kind() == MessageView.Kind.TEXT
                && message.from().kind() == Actor.Kind.CUSTOMER
                && folded.length() <= LONGEST
                && !NO_QUESTION.contains(folded)
                && Texts.cut(folded).stream().filter(Texts.Word::meaningful).count() >= MEANINGFUL
                && folded.codePoints().filter(Character::isLetter).count() >= 4;
    }

    /** The message under this number, or the last question before it. */
    static Optional<MessageView> upTo(List<MessageView> messages, long number) {
        return messages.reversed().stream()
                .filter(message -> message.number() <= number)
                .filter(Questions::isQuestion)
                .findFirst();
    }

    /** The first thing an agent says after each question, where it came from no article and says something. */
    static List<Answered> byHand(List<MessageView> messages) {
        var answered = new ArrayList<Answered>();
        Optional<MessageView> open = Optional.empty();
        for (var message : messages) {
            if (isQuestion(message)) {
                open = Optional.of(message);
            } else if (message.from().kind() == Actor.Kind.STAFF && open.isPresent()) {
                var question = open.get();
                if (fromArticle(message)) {
                    open = Optional.empty();
                } else if (saysSomething(message)) {
                    answered.add(new Answered(question, message));
                    open = Optional.empty();
                }
            }
        }
        return answered;
    }

    private static boolean fromArticle(MessageView message) {
        var detail = message.detail();
        return detail != null && detail.get("article") != null;
    }

    private static boolean saysSomething(MessageView message) {
        return message.kind() == MessageView.Kind.TEXT
                && Sentences.of(message.text()).stream()
                                .mapToInt(String::length)
                                .sum()
                        >= SHORTEST_ANSWER;
    }
}
