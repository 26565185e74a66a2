package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One question that staff put to another department. */
public record RequestId(@JsonValue UUID value) {

    @JsonCreator
    public static RequestId of(String text) {
        return new RequestId(Ids.parse(text));
    }

    public static RequestId next() {
        return new RequestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
