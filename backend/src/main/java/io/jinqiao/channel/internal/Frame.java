package io.jinqiao.channel.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One frame a client sent; nothing in it is believed before it is asked for. */
record Frame(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Refuses with {@code channel.malformed} what is not one JSON object. */
    static Frame parse(String text) {
        try {
            var json = JSON.readTree(text);
            if (json.isObject()) {
                return new Frame(json);
            }
        } catch (JacksonException e) {
            // Refused below, like every other text that is no object.
        }
        throw malformed("A frame is one JSON object");
    }

    String type() {
        return text("type");
    }

    ConversationId conversation() {
        return ConversationId.of(text("conversation"));
    }

    @Nullable ConversationId conversationOrNull() {
        var text = textOrNull("conversation");
        return text == null ? null : ConversationId.of(text);
    }

    String text(String name) {
        var text = textOrNull(name);
        if (text == null) {
            throw malformed("\"%s\" is missing".formatted(name));
        }
        return text;
    }

    @Nullable String textOrNull(String name) {
        var value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw malformed("\"%s\" is not a text".formatted(name));
        }
        return value.stringValue();
    }

    /** False when absent. */
    boolean flag(String name) {
        var value = json.get(name);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** A whole number, zero when absent. */
    long number(String name) {
        return number(json.get(name), name);
    }

    /** Last numbers by conversation. */
    Map<ConversationId, Long> numbers(String name) {
        var value = json.get(name);
        var numbers = new HashMap<ConversationId, Long>();
        if (value != null && value.isObject()) {
            value.properties().forEach(it -> numbers.put(ConversationId.of(it.getKey()), number(it.getValue(), name)));
        }
        return numbers;
    }

    private static long number(@Nullable JsonNode value, String name) {
        if (value == null || value.isNull()) {
            return 0;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw malformed("\"%s\" is not a whole number".formatted(name));
        }
        return value.longValue();
    }

    private static Refused malformed(String why) {
        return Refused.invalid("channel.malformed", why);
    }
}
