package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One piece of work promised to a customer. */
public record TicketId(@JsonValue UUID value) {

    @JsonCreator
    public static TicketId of(String text) {
        return new TicketId(Ids.parse(text));
    }

    public static TicketId next() {
        return new TicketId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
