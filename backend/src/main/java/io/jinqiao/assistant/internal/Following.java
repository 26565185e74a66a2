package io.jinqiao.assistant.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.kernel.ConversationId;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest messages of the conversations that are listened to, kept up from the news, so that a conversation is read from
 * the database once and not with every message. Where news are missing, because another node stored the message or it came
 * before the reading was done, the conversation is forgotten and read again.
 */
final class Following {

    private static final int MESSAGES = 30;

    /** Those that were quiet longest make room: at most some twenty megabytes of words. */
    private static final int CONVERSATIONS = 2_000;

    private static final float LOAD = 0.75f;

    private final Reader reader;
    private final Map<ConversationId, ArrayDeque<MessageView>> newest = new LinkedHashMap<>(CONVERSATIONS, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, ArrayDeque<MessageView>> eldest) {
            return size() > CONVERSATIONS;
        }
    };

    Following(Reader reader) {
        this.reader = reader;
    }

    /** Reads at most so many messages with numbers greater than {@code after}, in their order. */
    @FunctionalInterface
    interface Reader {
        List<MessageView> since(ConversationId id, long after, int limit);
    }

    /** Messages come in the order of their numbers. */
    synchronized void heard(Stored message) {
        var messages = newest.get(message.conversation());
        if (messages == null || message.number() <= messages.getLast().number()) {
            return;
        }
        if (message.number() > messages.getLast().number() + 1) {
            newest.remove(message.conversation());
            return;
        }
        messages.add(view(message));
        if (messages.size() > MESSAGES) {
            messages.remove();
        }
    }

    /** The newest messages with this one among them. */
    Story story(ConversationId id, long number) {
        var kept = kept(id, number);
        if (kept != null) {
            return kept;
        }
        var read = reader.since(id, Math.max(0, number - MESSAGES), MESSAGES);
        if (!read.isEmpty()) {
            keep(id, read);
        }
        return new Story(read);
    }

    private synchronized @Nullable Story kept(ConversationId id, long number) {
        var messages = newest.get(id);
        return messages == null
                        || messages.getFirst().number() > number
                        || messages.getLast().number() < number
                ? null
                : new Story(List.copyOf(messages));
    }

    private synchronized void keep(ConversationId id, List<MessageView> read) {
        newest.put(id, new ArrayDeque<>(read));
    }

    private static MessageView view(Stored message) {
        return new MessageView(
                message.conversation(),
                message.number(),
                message.clientId(),
                message.from(),
                Kind.valueOf(message.kind()),
                message.text(),
                message.detail(),
                message.at());
    }
}
