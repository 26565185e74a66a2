package io.jinqiao.insight.internal;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kept words of a fact, read by name; what an older fact does not say is empty or zero. */
record Body(JsonNode node) {

    static Body of(String json, JsonMapper mapper) {
        return new Body(mapper.readTree(json));
    }

    String text(String name) {
        return node.path(name).asString("");
    }

    List<String> texts(String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toList();
    }

    long number(String name) {
        return node.path(name).asLong(0);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }
}
