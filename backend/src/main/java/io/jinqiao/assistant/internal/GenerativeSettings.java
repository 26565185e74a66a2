package io.jinqiao.assistant.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A generative model that may put articles into words; off while {@code url} is empty.
 *
 * @param url of an OpenAI-compatible service up to and including {@code /v1}
 * @param key a secret; set it as {@code JINQIAO_GENERATIVE_KEY}, never in a file that is shared
 * @param patience how long an answer may take before the article itself is said
 */
@ConfigurationProperties("jinqiao.generative")
record GenerativeSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("2500ms") Duration patience) {

    boolean on() {
        return !url.isBlank();
    }

    @Override
    public String toString() {
        return "GenerativeSettings[url=%s, model=%s]".formatted(url, model);
    }
}
