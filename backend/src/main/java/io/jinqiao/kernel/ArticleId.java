package io.jinqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One knowledge article over all its versions and languages. */
public record ArticleId(@JsonValue UUID value) {

    @JsonCreator
    public static ArticleId of(String text) {
        return new ArticleId(Ids.parse(text));
    }

    public static ArticleId next() {
        return new ArticleId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
