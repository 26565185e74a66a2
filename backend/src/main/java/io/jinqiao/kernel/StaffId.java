package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A member of staff: agent, supervisor, expert, administrator. */
public record StaffId(@JsonValue UUID value) {

    @JsonCreator
    public static StaffId of(String text) {
        return new StaffId(Ids.parse(text));
    }

    public static StaffId next() {
        return new StaffId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
