package io.jinqiao.process.internal;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Data and moves as they are stored. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Map<String, String> words(String json) {
        return JSON.readValue(json, WORDS);
    }

    static Move move(String json) {
        return JSON.readValue(json, Move.class);
    }
}
