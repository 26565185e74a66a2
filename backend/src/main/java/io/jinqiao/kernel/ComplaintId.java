package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One complaint, from whatever door it came in by. */
public record ComplaintId(@JsonValue UUID value) {

    @JsonCreator
    public static ComplaintId of(String text) {
        return new ComplaintId(Ids.parse(text));
    }

    public static ComplaintId next() {
        return new ComplaintId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
