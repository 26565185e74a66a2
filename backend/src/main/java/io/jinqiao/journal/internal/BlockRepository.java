package io.jinqiao.journal.internal;

import io.jinqiao.journal.SealKeyView;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The leaves of the seals' trees, and the keys that signed. */
@Repository
class BlockRepository {

    private static final String ADD =
            "insert into journal.block (seal, place, numbers, leaves) values (:seal, :place, :numbers, :leaves)";

    private static final String GET = "select numbers, leaves from journal.block where seal = :seal and place = :place";

    private static final String KNOW = """
        insert into journal.seal_key (id, algorithm, public_key, since) values (:id, :algorithm, :key, :since) on conflict do nothing
        """;

    private static final String KEYS =
            "select id, algorithm, public_key from journal.seal_key where id = any(:ids) order by since";

    private static final String DELETE = "delete from journal.fact where number = any(:numbers)";

    private final JdbcClient jdbc;

    BlockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts of a block by number, and their hashes in the same order. */
    record Block(List<Long> numbers, List<byte[]> leaves) {}

    void add(long seal, int place, List<Long> numbers, List<byte[]> leaves) {
        var joined = new ByteArrayOutputStream(leaves.size() * 32);
        leaves.forEach(joined::writeBytes);
        jdbc.sql(ADD)
                .param("seal", seal)
                .param("place", place)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("leaves", joined.toByteArray())
                .update();
    }

    /** Empty for seals older than this table. */
    Optional<Block> find(long seal, int place) {
        return jdbc.sql(GET)
                .param("seal", seal)
                .param("place", place)
                .query((row, index) ->
                        new Block(List.of((Long[]) row.getArray("numbers").getArray()), parted(row.getBytes("leaves"))))
                .optional();
    }

    void know(SealKeyView key, Instant since) {
        jdbc.sql(KNOW)
                .param("id", key.id())
                .param("algorithm", key.algorithm())
                .param("key", Base64.getDecoder().decode(key.publicKey()))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<SealKeyView> keys(Collection<String> ids) {
        return jdbc.sql(KEYS)
                .param("ids", ids.toArray(String[]::new))
                .query((row, index) -> new SealKeyView(
                        row.getString("id"),
                        row.getString("algorithm"),
                        Base64.getEncoder().encodeToString(row.getBytes("public_key"))))
                .list();
    }

    /** Within this transaction the journal lets these facts go, and no others. */
    int delete(Collection<Long> numbers) {
        jdbc.sql("set local journal.retention = 'on'").update();
        var deleted =
                jdbc.sql(DELETE).param("numbers", numbers.toArray(Long[]::new)).update();
        jdbc.sql("set local journal.retention = 'off'").update();
        return deleted;
    }

    static List<byte[]> parted(byte[] joined) {
        var hashes = new ArrayList<byte[]>(joined.length / 32);
        for (int i = 0; i < joined.length; i += 32) {
            hashes.add(Arrays.copyOfRange(joined, i, i + 32));
        }
        return hashes;
    }
}
