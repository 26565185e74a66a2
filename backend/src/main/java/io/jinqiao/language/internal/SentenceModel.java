package io.jinqiao.language.internal;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A Transformer that turns short texts of one language into vectors of length one, inside this process.
 *
 * <p>One thread a call and as many callers as processors: on a busy machine threads inside a call fight each other.
 */
final class SentenceModel implements AutoCloseable {

    private static final int BATCH = 32;
    private static final int LONGEST = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final int mostCallers = Runtime.getRuntime().availableProcessors();
    private final Semaphore callers = new Semaphore(mostCallers);
    private volatile boolean closed;

    private SentenceModel(HuggingFaceTokenizer tokenizer, ByteBuffer weights) throws OrtException {
        this.tokenizer = tokenizer;
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            this.session = environment.createSession(weights, options);
        }
    }

    /** Takes about half a second. */
    static SentenceModel load(Language language) {
        var name = "/" + name(language);
        // The tokenizer otherwise asks the network for its own newest version.
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (var vocabulary = resource(name + "-tokenizer.json");
                var weights = new Weights(name + ".onnx")) {
            var options = Map.of("padding", "true", "truncation", "true", "maxLength", String.valueOf(LONGEST));
            var tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, options);
            return new SentenceModel(tokenizer, weights.bytes());
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("The sentence model for %s cannot be loaded".formatted(language), e);
        }
    }

    /** Names the weights, so that vectors of other weights are never mistaken for theirs. */
    static String name(Language language) {
        return "bge-small-%s-v1.5-q".formatted(language.code());
    }

    boolean isWhole(String word) {
        return tokenizer.encode(word, false, false).getTokens().length == 1;
    }

    /** BGE puts the meaning of the whole into the first token ({@code [CLS]}). */
    List<float[]> embedAll(List<String> texts) {
        return all(texts, TokenStates::first);
    }

    /** The first token and the mean of all, side by side: a classifier makes something of both. */
    List<float[]> facets(List<String> texts) {
        return all(texts, TokenStates::firstAndMean);
    }

    /** In the order given; texts of like length go together, so that little is spent on padding. */
    private List<float[]> all(List<String> texts, Function<TokenStates, List<float[]>> pooling) {
        var byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .toList();
        var vectors = new float[texts.size()][];
        IntStream.range(0, Math.ceilDiv(texts.size(), BATCH)).parallel().forEach(batch -> {
            var places = byLength.subList(batch * BATCH, Math.min((batch + 1) * BATCH, texts.size()));
            var embedded = run(places.stream().map(texts::get).toList(), pooling);
            for (int i = 0; i < places.size(); i++) {
                vectors[places.get(i)] = embedded.get(i);
            }
        });
        return List.of(vectors);
    }

    private List<float[]> run(List<String> batch, Function<TokenStates, List<float[]>> pooling) {
        callers.acquireUninterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("The sentence model is closed");
            }
            return run(tokenizer.batchEncode(batch), pooling);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed", e);
        } finally {
            callers.release();
        }
    }

    private List<float[]> run(Encoding[] batch, Function<TokenStates, List<float[]>> pooling) throws OrtException {
        var ids = new long[batch.length][];
        var masks = new long[batch.length][];
        var types = new long[batch.length][];
        for (int i = 0; i < batch.length; i++) {
            ids[i] = batch[i].getIds();
            masks[i] = batch[i].getAttentionMask();
            types[i] = batch[i].getTypeIds();
        }
        try (var idTensor = OnnxTensor.createTensor(environment, ids);
                var maskTensor = OnnxTensor.createTensor(environment, masks);
                var typeTensor = OnnxTensor.createTensor(environment, types);
                var output = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            return pooling.apply(TokenStates.of((OnnxTensor) output.get(0), masks));
        }
    }

    private static InputStream resource(String name) throws IOException {
        var stream = SentenceModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return stream;
    }

    /** Waits for whoever is inside: native code whose weights are gone takes the whole process with it. */
    @Override
    public void close() {
        callers.acquireUninterruptibly(mostCallers);
        closed = true;
        try {
            session.close();
            tokenizer.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            callers.release(mostCallers);
        }
    }
}
