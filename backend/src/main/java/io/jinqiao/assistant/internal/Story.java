package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Situation.Progress;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import java.util.List;
import java.util.Optional;

/** A conversation's newest messages, read for what the assistant needs to know of them. */
record Story(List<MessageView> messages) {

    /** Marks a message of the assistant that left the customer without what they came for. */
    static final String MISSED = "missed";

    Optional<MessageView> fromCustomer(long number) {
        return messages.stream()
                .filter(message -> message.number() == number && isCustomer(message))
                .findFirst();
    }

    /** How it went before this message. */
    Progress before(long number) {
        var misses = 0;
        var askedBack = false;
        for (var message : messages) {
            if (message.number() < number && message.from().kind() == Actor.Kind.MACHINE) {
                misses = message.kind() == Kind.ANSWER ? 0 : misses + (missed(message) ? 1 : 0);
                askedBack = message.kind() == Kind.CHOICES;
            }
        }
        return new Progress(misses, askedBack);
    }

    /** How the customer writes: as in the newest message that tells, else in the conversation's language. */
    Writing writing(Language spoken) {
        var writing = Writing.of(spoken);
        for (var message : customerWords().reversed()) {
            writing = Languages.of(message.text(), writing);
        }
        return writing;
    }

    /** The same, as it was once the message of this number was read. */
    Story upTo(long number) {
        return new Story(
                messages.stream().filter(message -> message.number() <= number).toList());
    }

    /** What the customer said last, newest first. */
    List<MessageView> customerWords() {
        return messages.reversed().stream()
                .filter(message -> isCustomer(message) && message.kind() == Kind.TEXT)
                .toList();
    }

    List<MessageView> customerWordsBefore(long number) {
        return customerWords().stream()
                .filter(message -> message.number() < number)
                .toList();
    }

    /** What this one said, oldest first. */
    List<MessageView> from(Actor actor) {
        return messages.stream()
                .filter(message -> message.from().equals(actor) && message.kind() != Kind.EVENT)
                .toList();
    }

    boolean customerSpokeLast() {
        return messages.reversed().stream()
                .filter(message -> message.kind() != Kind.EVENT)
                .findFirst()
                .filter(Story::isCustomer)
                .isPresent();
    }

    List<MessageView> answers() {
        return messages.stream()
                .filter(message -> message.kind() == Kind.ANSWER)
                .toList();
    }

    /** Why the assistant handed over last. */
    Optional<String> handOverReason() {
        return messages.reversed().stream()
                .map(MessageView::detail)
                .filter(detail -> detail != null && "handed-over".equals(detail.get("event")))
                .map(detail -> String.valueOf(detail.get("reason")))
                .findFirst();
    }

    private static boolean missed(MessageView message) {
        var detail = message.detail();
        return detail != null && Boolean.TRUE.equals(detail.get(MISSED));
    }

    private static boolean isCustomer(MessageView message) {
        return message.from().kind() == Actor.Kind.CUSTOMER;
    }
}
