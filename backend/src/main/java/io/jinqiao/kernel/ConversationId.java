package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One conversation on one channel. */
public record ConversationId(@JsonValue UUID value) {

    @JsonCreator
    public static ConversationId of(String text) {
        return new ConversationId(Ids.parse(text));
    }

    public static ConversationId next() {
        return new ConversationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
