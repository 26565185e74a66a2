package io.jinqiao.editorial.internal;

import io.jinqiao.knowledge.NewArticle;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The hash of what is proposed, so that the journal proves which words were reviewed without holding them. */
@Component
class Prints {

    private final JsonMapper json;

    Prints(JsonMapper json) {
        this.json = json;
    }

    /** SHA-256 of its JSON, in hex. */
    String of(NewArticle content) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
