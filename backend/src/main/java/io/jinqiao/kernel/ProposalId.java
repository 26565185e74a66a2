package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One proposal to add or change a knowledge article. */
public record ProposalId(@JsonValue UUID value) {

    @JsonCreator
    public static ProposalId of(String text) {
        return new ProposalId(Ids.parse(text));
    }

    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
