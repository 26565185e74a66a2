package io.jinqiao.language.internal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Profile("!rehearsal")
class VectorRepository implements VectorStore {

    private static final String FIND = "select hash, vector from language.embedding where hash = any(:hashes)";

    private static final String ADD = """
            insert into language.embedding (hash, vector)
            select * from unnest(:hashes, :vectors)
            on conflict (hash) do nothing
            """;

    private final JdbcClient jdbc;

    VectorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Map<String, float[]> find(List<String> keys) {
        return jdbc
                .sql(FIND)
                .param("hashes", keys.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new))
                .query((row, _) ->
                        Map.entry(HexFormat.of().formatHex(row.getBytes("hash")), floats(row.getBytes("vector"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In a transaction of its own: a vector stays true even if the article it was computed for is not published. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void addVectors(Map<String, float[]> vectors) {
        var entries = List.copyOf(vectors.entrySet());
        jdbc.sql(ADD)
                .param(
                        "hashes",
                        entries.stream()
                                .map(each -> HexFormat.of().parseHex(each.getKey()))
                                .toArray(byte[][]::new))
                .param(
                        "vectors",
                        entries.stream().map(each -> bytes(each.getValue())).toArray(byte[][]::new))
                .update();
    }

    private static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
