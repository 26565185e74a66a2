package io.jinqiao.language.internal;

import java.util.List;
import java.util.Map;

/** Vectors that were computed once, by the hash of model and text. */
interface VectorStore {

    Map<String, float[]> find(List<String> keys);

    void addVectors(Map<String, float[]> vectors);
}
