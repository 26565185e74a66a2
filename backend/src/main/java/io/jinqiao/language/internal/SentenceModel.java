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
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
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
    private final Semaphore callers = new Semaphore(Runtime.getRuntime().availableProcessors());

    private SentenceModel(HuggingFaceTokenizer tokenizer, byte[] weights) throws OrtException {
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
                var weights = resource(name + ".onnx")) {
            var options = Map.of("padding", "true", "truncation", "true", "maxLength", String.valueOf(LONGEST));
            var tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, options);
            return new SentenceModel(tokenizer, weights.readAllBytes());
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("The sentence model for %s cannot be loaded".formatted(language), e);
        }
    }

    /** Names the weights, so that vectors of other weights are never mistaken for theirs. */
    static String name(Language language) {
        return "bge-small-%s-v1.5-q".formatted(language.code());
    }

    float[] embed(String text) {
        return embedAll(List.of(text)).getFirst();
    }

    /** In the order given; texts of like length go together, so that little is spent on padding. */
    List<float[]> embedAll(List<String> texts) {
        var byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .toList();
        var vectors = new float[texts.size()][];
        IntStream.range(0, Math.ceilDiv(texts.size(), BATCH)).parallel().forEach(batch -> {
            var places = byLength.subList(batch * BATCH, Math.min((batch + 1) * BATCH, texts.size()));
            var embedded = run(places.stream().map(texts::get).toList());
            for (int i = 0; i < places.size(); i++) {
                vectors[places.get(i)] = embedded.get(i);
            }
        });
        return List.of(vectors);
    }

    private List<float[]> run(List<String> batch) {
        callers.acquireUninterruptibly();
        try {
            return run(tokenizer.batchEncode(batch));
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed", e);
        } finally {
            callers.release();
        }
    }

    private List<float[]> run(Encoding[] batch) throws OrtException {
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
            return firstTokens((OnnxTensor) output.get(0));
        }
    }

    /** BGE puts the meaning of the whole into the first token ({@code [CLS]}). */
    private static List<float[]> firstTokens(OnnxTensor states) {
        var shape = states.getInfo().getShape();
        var rows = states.getFloatBuffer();
        var vectors = new ArrayList<float[]>((int) shape[0]);
        for (int i = 0; i < shape[0]; i++) {
            vectors.add(unit(rows, (int) (i * shape[1] * shape[2]), (int) shape[2]));
        }
        return vectors;
    }

    private static float[] unit(FloatBuffer rows, int from, int size) {
        var vector = new float[size];
        rows.get(from, vector);
        double squares = 0;
        for (float part : vector) {
            squares += part * part;
        }
        var length = (float) Math.sqrt(squares);
        for (int i = 0; i < size; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static InputStream resource(String name) throws IOException {
        var stream = SentenceModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return stream;
    }

    @Override
    public void close() {
        try {
            session.close();
            tokenizer.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
