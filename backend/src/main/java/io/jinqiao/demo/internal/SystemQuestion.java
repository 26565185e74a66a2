package io.jinqiao.demo.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/** What the demo bank's systems read of a question; see {@code docs/operate/connectors.md}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SystemQuestion(String type, Map<String, String> form) {

    String field(String code) {
        return form.getOrDefault(code, "");
    }
}
