package io.jinqiao.language.internal;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A rehearsal ends with the process, so what it computed is not kept. */
@Component
@Profile("rehearsal")
class NoVectors implements VectorStore {

    @Override
    public Map<String, float[]> find(List<String> keys) {
        return Map.of();
    }

    @Override
    public void addVectors(Map<String, float[]> vectors) {}
}
