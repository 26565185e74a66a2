package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One matter that staff began by hand. */
public record ErrandId(@JsonValue UUID value) {

    @JsonCreator
    public static ErrandId of(String text) {
        return new ErrandId(Ids.parse(text));
    }

    public static ErrandId next() {
        return new ErrandId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
