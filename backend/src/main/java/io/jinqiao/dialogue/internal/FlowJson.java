package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import tools.jackson.databind.json.JsonMapper;

/** Flows and memories as they are stored. */
final class FlowJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FlowJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Flow read(String json) {
        return JSON.readValue(json, Flow.class);
    }

    static Memory memory(String json) {
        return JSON.readValue(json, Memory.class);
    }
}
