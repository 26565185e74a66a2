package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One term that runs. */
public record ClockId(@JsonValue UUID value) {

    @JsonCreator
    public static ClockId of(String text) {
        return new ClockId(Ids.parse(text));
    }

    public static ClockId next() {
        return new ClockId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
