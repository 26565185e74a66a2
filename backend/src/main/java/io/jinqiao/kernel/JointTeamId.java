package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** People of several departments called together for one hard case. */
public record JointTeamId(@JsonValue UUID value) {

    @JsonCreator
    public static JointTeamId of(String text) {
        return new JointTeamId(Ids.parse(text));
    }

    public static JointTeamId next() {
        return new JointTeamId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
