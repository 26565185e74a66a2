package io.jinqiao.tools.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a whole record, seal after seal, and holds every fact against its leaf, every leaf against its seal and every seal
 * against the one before; goes on after what is wrong, so that all of it is named. One snapshot; the product may go on working.
 */
final class RecordCheck {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SEALS = "select * from journal.seal order by number";
    private static final String KEYS = "select id, algorithm, public_key from journal.seal_key";
    private static final String LEAVES = "select numbers, leaves from journal.block where seal = ? order by place";
    private static final String FACTS = """
        select number, kind, at, by_kind, by_id, subject, customer_id, business, source, body from journal.fact
         where number between ? and ? and tx >= ?::text::xid8 and tx < ?::text::xid8
         order by number
        """;
    private static final String LATER = "select count(*) from journal.fact where tx >= ?::text::xid8";
    private static final String OUTSIDE = """
        select fact.number from journal.fact
         where fact.tx < ?::text::xid8
           and not exists (select from journal.seal
                            where fact.tx >= (from_tx::text)::xid8 and fact.tx < (to_tx::text)::xid8
                              and fact.number between first_number and last_number)
         limit 1000
        """;

    private final Connection connection;
    private final Known known;
    private final List<Broken> wrong = new ArrayList<>();
    private final Map<Long, String> hashes = new HashMap<>();
    private final TreeMap<Long, Long> allowedToGo = new TreeMap<>();
    private final List<Long> missing = new ArrayList<>();
    private final Keys keys = new Keys();
    private long seals;
    private long facts;
    private long unsealed;
    private long deleted;

    RecordCheck(Connection connection, Known known) {
        this.connection = connection;
        this.known = known;
    }

    /** Everything that is wrong, in the order it was met. */
    List<Broken> run() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        readKeys();
        var links = links();
        Chain.@Nullable Link before = null;
        for (var link : links) {
            checkSeal(link, before);
            checkFacts(link);
            before = link;
            seals++;
        }
        if (before != null) {
            attempt(before, known::checkNewest);
            unsealed = count(LATER, before.toTx());
            outside(before.toTx());
        }
        known.anchors().keySet().stream()
                .filter(number -> !hashes.containsKey(number))
                .sorted()
                .forEach(number -> wrong("封印 #%d 缺失", "Seal #%d is missing", number));
        settleMissing();
        return List.copyOf(wrong);
    }

    long seals() {
        return seals;
    }

    long facts() {
        return facts;
    }

    long deleted() {
        return deleted;
    }

    long unsealed() {
        return unsealed;
    }

    private interface Check {
        void check(Chain.Link link) throws Broken;
    }

    private void attempt(Chain.Link link, Check check) {
        try {
            check.check(link);
        } catch (Broken broken) {
            wrong.add(broken);
        }
    }

    private void checkSeal(Chain.Link link, Chain.@Nullable Link before) {
        var number = link.number();
        attempt(link, RecordCheck::checkWhole);
        var expected = before == null ? 1 : before.number() + 1;
        for (long gone = expected; gone < number; gone++) {
            wrong("封印 #%d 缺失", "Seal #%d is missing", gone);
        }
        var none = "0".repeat(64);
        if (!link.previous().equals(hashes.getOrDefault(number - 1, none))
                || !link.skip().equals(hashes.getOrDefault(number - Long.lowestOneBit(number), none))
                || (before != null && link.fromTx() != before.toTx())) {
            wrong("封印链在 #%d 断开", "The chain breaks at seal #%d", number);
        }
        attempt(link, keys::check);
        attempt(link, known::check);
        hashes.put(number, link.hash());
    }

    private static void checkWhole(Chain.Link link) throws Broken {
        if (!link.isWhole()) {
            throw new Broken("封印 #" + link.number() + " 的哈希不符", "Seal #" + link.number() + " has another hash");
        }
    }

    /** A seal that names a hash nobody knows has been told of already. */
    private void checkFacts(Chain.Link link) throws SQLException {
        try {
            checkFacts(link, link.made());
        } catch (Broken unknown) {
            facts += link.facts();
        }
    }

    /** The leaves must lead to the root; then each fact must be its leaf, and each leaf have its fact. */
    private void checkFacts(Chain.Link link, Hash hash) throws SQLException {
        var leaves = leaves(link.number());
        var kept = !leaves.isEmpty();
        if (kept && !Tree.root(hash, List.copyOf(leaves.values())).equals(link.root())) {
            wrong("封印 #%d 的叶子被改动", "The leaves of seal #%d were changed", link.number());
        }
        var computed = new ArrayList<String>();
        try (var query = connection.prepareStatement(FACTS)) {
            query.setFetchSize(2000);
            query.setLong(1, link.firstNumber());
            query.setLong(2, link.lastNumber());
            query.setString(3, Long.toString(link.fromTx()));
            query.setString(4, Long.toString(link.toTx()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var number = rows.getLong("number");
                    var leaf = leaf(hash, rows);
                    computed.add(leaf);
                    facts++;
                    if (kept) {
                        hold(number, leaf, leaves.remove(number));
                    }
                    noteDeletions(rows);
                }
            }
        }
        if (kept) {
            missing.addAll(leaves.keySet());
        } else if (!Tree.root(hash, computed).equals(link.root())) {
            wrong("封印 #%d 之下的事实被改动", "A fact under seal #%d was changed", link.number());
        }
    }

    private void hold(long number, String leaf, @Nullable String sealed) {
        if (sealed == null) {
            wrong("事实 #%d 是后来加入的", "Fact #%d was added afterwards", number);
        } else if (!sealed.equals(leaf)) {
            wrong("事实 #%d 被改动", "Fact #%d was changed", number);
        }
    }

    /** Facts may be gone only when a sealed fact of their deletion says so. */
    private void noteDeletions(ResultSet row) throws SQLException {
        if (row.getString("kind").equals("journal.facts-deleted")) {
            for (var span : JSON.readTree(row.getString("body")).path("numbers")) {
                var ends = span.asString("").split("-", 2);
                allowedToGo.merge(Long.valueOf(ends[0]), Long.valueOf(ends[1]), Math::max);
            }
        }
    }

    private void settleMissing() {
        for (var number : missing) {
            var span = allowedToGo.floorEntry(number);
            if (span != null && number <= span.getValue()) {
                deleted++;
            } else {
                wrong("事实 #%d 缺失", "Fact #%d is missing", number);
            }
        }
    }

    private void outside(long toTx) throws SQLException {
        try (var query = connection.prepareStatement(OUTSIDE)) {
            query.setString(1, Long.toString(toTx));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    wrong("事实 #%d 是后来加入的", "Fact #%d was added afterwards", rows.getLong(1));
                }
            }
        }
    }

    private static String leaf(Hash hash, ResultSet row) throws SQLException {
        return SealedFact.leaf(
                hash,
                row.getLong("number"),
                row.getString("kind"),
                MICROS.format(row.getObject("at", OffsetDateTime.class)),
                row.getString("by_kind"),
                row.getString("by_id"),
                row.getString("source"),
                row.getString("subject"),
                row.getString("customer_id"),
                row.getString("business"),
                row.getString("body"));
    }

    private void readKeys() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(KEYS)) {
            while (rows.next()) {
                keys.add(
                        rows.getString(1),
                        rows.getString(2),
                        Base64.getEncoder().encodeToString(rows.getBytes(3)));
            }
        } catch (Broken broken) {
            wrong.add(broken);
        }
    }

    private List<Chain.Link> links() throws SQLException {
        var links = new ArrayList<Chain.Link>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery(SEALS)) {
            while (rows.next()) {
                links.add(new Chain.Link(
                        rows.getLong("number"),
                        rows.getLong("from_tx"),
                        rows.getLong("to_tx"),
                        rows.getLong("facts"),
                        rows.getLong("first_number"),
                        rows.getLong("last_number"),
                        HEX.formatHex(rows.getBytes("root")),
                        HEX.formatHex(rows.getBytes("previous")),
                        HEX.formatHex(rows.getBytes("skip")),
                        MICROS.format(rows.getObject("sealed_at", OffsetDateTime.class)),
                        HEX.formatHex(rows.getBytes("hash")),
                        rows.getString("algorithm"),
                        rows.getString("signed_by"),
                        rows.getBytes("signature") == null ? null : HEX.formatHex(rows.getBytes("signature"))));
            }
        }
        return links;
    }

    private Map<Long, String> leaves(long seal) throws SQLException {
        var leaves = new TreeMap<Long, String>();
        try (var query = connection.prepareStatement(LEAVES)) {
            query.setLong(1, seal);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var numbers = (Long[]) rows.getArray("numbers").getArray();
                    var joined = rows.getBytes("leaves");
                    for (int i = 0; i < numbers.length; i++) {
                        leaves.put(numbers[i], HEX.formatHex(joined, i * 32, i * 32 + 32));
                    }
                }
            }
        }
        return leaves;
    }

    private long count(String sql, long tx) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, Long.toString(tx));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void wrong(String zh, String en, long number) {
        wrong.add(new Broken(zh.formatted(number), en.formatted(number)));
    }
}
