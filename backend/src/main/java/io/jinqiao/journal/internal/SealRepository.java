package io.jinqiao.journal.internal;

import io.jinqiao.journal.KeptFact;
import io.jinqiao.journal.Seal;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealRepository {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('journal.seal'))";

    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(hashtext('journal.seal'))";

    private static final String LAST_NUMBER =
            "select case when is_called then last_value else 0 end from journal.fact_number_seq";

    private static final String OLDEST_OPEN = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /** A snapshot's upper bound would not do: it lies above the newest transaction that ended, not above those that are open. */
    private static final String NEWEST_BEGUN = "select pg_current_xact_id()::text::bigint";

    private static final String SPAN = FactRepository.COLUMNS + """
         where number > :floor and tx >= (:from::text)::xid8 and tx < (:to::text)::xid8
         order by number
        """;

    private static final String BLOCK = FactRepository.COLUMNS + """
         where number >= :first and number <= :last and tx >= (:from::text)::xid8 and tx < (:to::text)::xid8
         order by number
        """;

    private static final String NEWEST_FACT = """
        select max(tx::text::bigint) from journal.fact
         where number > (select coalesce(max(floor_number), 0) from journal.seal)
        """;

    private static final String SEALS_OF = """
        select fact.number as fact, (select min(seal.number) from journal.seal
                                      where seal.to_tx > fact.tx::text::bigint) as seal
          from journal.fact
         where fact.number = any(:numbers)
        """;

    private static final String LAST = "select * from journal.seal order by number desc limit 1";

    private static final String GET = "select * from journal.seal where number = any(:numbers) order by number";

    private static final String ADD = """
        insert into journal.seal (number, from_tx, to_tx, facts, first_number, last_number, root, previous, skip,
                                  sealed_at, hash, block_roots, block_starts, horizon_tx, horizon_number, floor_number,
                                  algorithm, signed_by, signature)
        values (:number, :fromTx, :toTx, :facts, :firstNumber, :lastNumber, :root, :previous, :skip,
                :sealedAt, :hash, :blockRoots, :blockStarts, pg_current_xact_id()::text::bigint, :horizonNumber, :floorNumber,
                :algorithm, :signedBy, :signature)
        """;

    private final JdbcClient jdbc;

    SealRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One sealer at a time among all nodes, to the end of the transaction. */
    boolean lock(boolean patiently) {
        if (patiently) {
            jdbc.sql(LOCK).query((row, index) -> true).single();
            return true;
        }
        return jdbc.sql(TRY_LOCK).query(Boolean.class).single();
    }

    /** The greatest fact number that any transaction drew until now. */
    long lastNumber() {
        return jdbc.sql(LAST_NUMBER).query(Long.class).single();
    }

    /** Every transaction below this one has ended, and what it kept can be read by the next statement. */
    long oldestOpen() {
        return jdbc.sql(OLDEST_OPEN).query(Long.class).single();
    }

    /** Every transaction that has begun to write until now is below this, which it begins to find that out. */
    long newestBegun() {
        return jdbc.sql(NEWEST_BEGUN).query(Long.class).single();
    }

    void eachFact(long floor, long from, long to, Consumer<KeptFact> each) {
        jdbc.sql(SPAN)
                .withFetchSize(2000)
                .param("floor", floor)
                .param("from", Long.toString(from))
                .param("to", Long.toString(to))
                .query(row -> {
                    each.accept(FactRepository.fact(row, 0));
                });
    }

    List<KeptFact> block(KeptSeal seal, int block) {
        var starts = seal.blockStarts();
        return jdbc.sql(BLOCK)
                .param("first", starts.get(block))
                .param(
                        "last",
                        block + 1 < starts.size()
                                ? starts.get(block + 1) - 1
                                : seal.seal().lastNumber())
                .param("from", Long.toString(seal.seal().fromTx()))
                .param("to", Long.toString(seal.seal().toTx()))
                .query(FactRepository::fact)
                .list();
    }

    /** The greatest transaction among facts that may lie under no seal yet. */
    Optional<Long> newestFact() {
        return jdbc.sql(NEWEST_FACT).query(Long.class).optional();
    }

    /** A fact and its seal, 0 while it has none. */
    record Sealed(long fact, long seal) {}

    List<Sealed> sealsOf(List<Long> facts) {
        return jdbc.sql(SEALS_OF)
                .param("numbers", facts.toArray(Long[]::new))
                .query((row, index) -> new Sealed(row.getLong("fact"), row.getLong("seal")))
                .list();
    }

    Optional<KeptSeal> last() {
        return jdbc.sql(LAST).query(SealRepository::seal).optional();
    }

    List<KeptSeal> all(Collection<Long> numbers) {
        return jdbc.sql(GET)
                .param("numbers", numbers.toArray(Long[]::new))
                .query(SealRepository::seal)
                .list();
    }

    /** The horizon's transaction is this one, which begins after its number was read. */
    void add(KeptSeal kept) {
        var seal = kept.seal();
        jdbc.sql(ADD)
                .param("number", seal.number())
                .param("fromTx", seal.fromTx())
                .param("toTx", seal.toTx())
                .param("facts", seal.facts())
                .param("firstNumber", seal.firstNumber())
                .param("lastNumber", seal.lastNumber())
                .param("root", bytes(seal.root()))
                .param("previous", bytes(seal.previous()))
                .param("skip", bytes(seal.skip()))
                .param("sealedAt", Instant.parse(seal.sealedAt()).atOffset(ZoneOffset.UTC))
                .param("hash", bytes(seal.hash()))
                .param("blockRoots", joined(kept.blockRoots()))
                .param("blockStarts", kept.blockStarts().toArray(Long[]::new))
                .param("horizonNumber", kept.horizonNumber())
                .param("floorNumber", kept.floorNumber())
                .param("algorithm", seal.algorithm())
                .param("signedBy", seal.signedBy())
                .param("signature", seal.signature() == null ? null : bytes(seal.signature()))
                .update();
    }

    private static KeptSeal seal(ResultSet row, int index) throws SQLException {
        var signature = row.getBytes("signature");
        var seal = new Seal(
                row.getLong("number"),
                row.getLong("from_tx"),
                row.getLong("to_tx"),
                row.getLong("facts"),
                row.getLong("first_number"),
                row.getLong("last_number"),
                Hashes.hex(row.getBytes("root")),
                Hashes.hex(row.getBytes("previous")),
                Hashes.hex(row.getBytes("skip")),
                Hashes.text(row.getObject("sealed_at", OffsetDateTime.class).toInstant()),
                Hashes.hex(row.getBytes("hash")),
                row.getString("algorithm"),
                row.getString("signed_by"),
                signature == null ? null : Hashes.hex(signature));
        return new KeptSeal(
                seal,
                BlockRepository.parted(row.getBytes("block_roots")),
                List.of((Long[]) row.getArray("block_starts").getArray()),
                row.getLong("horizon_tx"),
                row.getLong("horizon_number"),
                row.getLong("floor_number"));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] joined(List<byte[]> roots) {
        var all = new ByteArrayOutputStream(roots.size() * 32);
        roots.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
