package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Refused;
import java.util.Optional;

/** What text may enter a conversation; the same rule for every channel. */
final class MessageText {

    private static final int LONGEST = 4_000;

    private static final int LONGEST_CLIENT_ID = 64;

    private MessageText() {}

    /** Why this message cannot be stored, whatever conversation it is for. */
    static Optional<Refused> objection(NewMessage message) {
        var clientId = message.clientId();
        if (clientId.isEmpty() || clientId.length() > LONGEST_CLIENT_ID || isMalformed(clientId)) {
            return refuse("conversation.client-id-malformed", "A client id has 1 to 64 characters");
        }
        return switch (message.kind()) {
            case TEXT, ANSWER -> objection(message.text());
            case CHOICES, EVENT -> message.text().isBlank() ? Optional.empty() : objection(message.text());
        };
    }

    private static Optional<Refused> objection(String text) {
        if (text.isBlank()) {
            return refuse("conversation.text-empty", "A message needs words");
        }
        if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
            return refuse("conversation.text-too-long", "At most %d characters".formatted(LONGEST));
        }
        if (isMalformed(text)) {
            return refuse("conversation.text-malformed", "NUL and half characters cannot be stored");
        }
        return Optional.empty();
    }

    /** True for a NUL or a surrogate without its other half: PostgreSQL stores neither. */
    private static boolean isMalformed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                if (++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Refused> refuse(String code, String why) {
        return Optional.of(Refused.invalid(code, why));
    }
}
