package io.jinqiao.language.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.Background;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Texts as vectors. The models load in the background from the first moment on; whoever comes too early waits. */
@Component
class Models implements Meaning, DisposableBean {

    private static final int PIECE = 512;

    private final Map<Language, CompletableFuture<SentenceModel>> models = new EnumMap<>(Language.class);
    private final VectorStore vectors;

    Models(VectorStore vectors) {
        this.vectors = vectors;
        for (var language : Language.values()) {
            var model = new CompletableFuture<SentenceModel>();
            models.put(language, model);
            Background.run("model-" + language.code(), model, () -> SentenceModel.load(language));
        }
    }

    @Override
    public float[] of(String text, Language language) {
        return weights(language).embedAll(List.of(Texts.fold(text))).getFirst();
    }

    @Override
    public Map<String, float[]> ofAll(List<String> texts, Language language) {
        return remembered(texts, model(language), folded -> weights(language).embedAll(folded));
    }

    /** Looks up by name and text what was computed before, and computes the rest. */
    Map<String, float[]> remembered(
            List<String> texts, String name, Function<List<String>, List<float[]>> computation) {
        var found = new HashMap<String, float[]>();
        var all = List.copyOf(new LinkedHashSet<>(texts));
        for (int from = 0; from < all.size(); from += PIECE) {
            found.putAll(rememberedPiece(all.subList(from, Math.min(from + PIECE, all.size())), name, computation));
        }
        return found;
    }

    private Map<String, float[]> rememberedPiece(
            List<String> texts, String name, Function<List<String>, List<float[]>> computation) {
        var keys = new LinkedHashMap<String, String>();
        texts.forEach(text -> keys.put(text, key(text, name)));
        var known = vectors.find(List.copyOf(keys.values()));
        var unknown = texts.stream()
                .filter(text -> !known.containsKey(keys.get(text)))
                .toList();
        var found = new HashMap<String, float[]>();
        keys.forEach((text, key) -> {
            var vector = known.get(key);
            if (vector != null) {
                found.put(text, vector);
            }
        });
        found.putAll(compute(unknown, name, computation));
        return found;
    }

    private Map<String, float[]> compute(
            List<String> texts, String name, Function<List<String>, List<float[]>> computation) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        var computed = computation.apply(texts.stream().map(Texts::fold).toList());
        var byText = new HashMap<String, float[]>();
        var byKey = new HashMap<String, float[]>();
        for (int i = 0; i < texts.size(); i++) {
            byText.put(texts.get(i), computed.get(i));
            byKey.put(key(texts.get(i), name), computed.get(i));
        }
        vectors.addVectors(byKey);
        return byText;
    }

    private static String key(String text, String name) {
        return HexFormat.of().formatHex(sha256(name + "\n" + text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isWhole(String word, Language language) {
        return weights(language).isWhole(Texts.fold(word));
    }

    @Override
    public String model(Language language) {
        return SentenceModel.name(language);
    }

    SentenceModel weights(Language language) {
        return requireNonNull(models.get(language)).join();
    }

    @Override
    public void destroy() {
        models.values().forEach(model -> model.join().close());
    }
}
