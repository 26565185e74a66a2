package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A customer, known or still a visitor. */
public record CustomerId(@JsonValue UUID value) {

    @JsonCreator
    public static CustomerId of(String text) {
        return new CustomerId(Ids.parse(text));
    }

    public static CustomerId next() {
        return new CustomerId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
