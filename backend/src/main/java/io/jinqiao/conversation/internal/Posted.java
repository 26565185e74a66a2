package io.jinqiao.conversation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.events.MessagePosted;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.conversation.internal.MessageRepository.Locked;
import io.jinqiao.conversation.internal.StoreMessages.Kept;
import io.jinqiao.conversation.internal.StoreMessages.Outcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells of a stored message: to those who deliver and answer it, and to the journal. */
final class Posted {

    private Posted() {}

    static Stored stored(NewMessage message, Locked conversation, Receipt receipt) {
        return new Stored(
                conversation.id(),
                conversation.customer(),
                conversation.state(),
                conversation.owner(),
                conversation.emotion(),
                receipt.number(),
                message.clientId(),
                message.from(),
                message.kind().name(),
                message.text(),
                message.detail(),
                gate(message),
                receipt.at());
    }

    /** How it passed the gate, as it is kept; null for words of customers. */
    static @Nullable String gate(NewMessage message) {
        var passage = message.gate();
        return passage == null ? null : passage.stamp();
    }

    /** The messages of one batch that were stored by it. */
    static List<Stored> stored(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(it -> it instanceof Kept kept ? kept.stored() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    static List<MessagePosted> facts(List<Outcome> outcomes) {
        return stored(outcomes).stream().map(Posted::fact).toList();
    }

    private static MessagePosted fact(Stored it) {
        return new MessagePosted(
                it.conversation(),
                it.customer(),
                it.number(),
                it.from(),
                it.kind(),
                sha256(it.text()),
                article(it.detail()),
                it.gate(),
                it.at());
    }

    private static @Nullable String article(@Nullable Map<String, Object> detail) {
        return detail == null || detail.get("article") == null
                ? null
                : detail.get("article") + "@" + detail.get("version");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
