package io.jinqiao.retention.spi;

import static java.util.stream.Collectors.toSet;

import io.jinqiao.kernel.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A kind of data that lies in rows, told by the statements of the module that owns the tables.
 *
 * @param over selects {@code id} of what ended before {@code :before}; empty for what no schedule deletes
 * @param ofCustomer selects {@code id} of what is kept of {@code :customer}; empty for what is kept of nobody
 * @param shredding destroys the keys of what goes, before its rows do
 * @param deletes in their order, each by {@code :ids}
 * @param copies what a customer may read, by name; each by {@code :customer}
 * @param binding selects ids of other kinds; empty for none
 */
public record KeptRows(
        JdbcClient jdbc,
        String kind,
        String over,
        String ofCustomer,
        Consumer<List<UUID>> shredding,
        List<String> deletes,
        Map<String, String> copies,
        String binding)
        implements KeptForATime {

    public static KeptRows of(JdbcClient jdbc, String kind) {
        return new KeptRows(jdbc, kind, "", "", _ -> {}, List.of(), Map.of(), "");
    }

    /** May name {@code :customers} and {@code :matters}, which must stay. */
    public KeptRows over(String statement) {
        return new KeptRows(jdbc, kind, statement, ofCustomer, shredding, deletes, copies, binding);
    }

    /** May name {@code :matters}, which must stay. */
    public KeptRows ofCustomer(String statement) {
        return new KeptRows(jdbc, kind, over, statement, shredding, deletes, copies, binding);
    }

    public KeptRows shredding(Consumer<List<UUID>> keys) {
        return new KeptRows(jdbc, kind, over, ofCustomer, keys, deletes, copies, binding);
    }

    public KeptRows deleting(String... statements) {
        return new KeptRows(jdbc, kind, over, ofCustomer, shredding, List.of(statements), copies, binding);
    }

    public KeptRows copying(String name, String statement) {
        var more = new LinkedHashMap<>(copies);
        more.put(name, statement);
        return new KeptRows(jdbc, kind, over, ofCustomer, shredding, deletes, more, binding);
    }

    public KeptRows binding(String statement) {
        return new KeptRows(jdbc, kind, over, ofCustomer, shredding, deletes, copies, statement);
    }

    @Override
    public long due(Instant before, Held held) {
        return over.isEmpty()
                ? 0
                : overBefore("select count(*) from (%s) kept".formatted(over), before, held)
                        .query(Long.class)
                        .single();
    }

    @Override
    public List<UUID> delete(Instant before, Held held, int limit) {
        return over.isEmpty()
                ? List.of()
                : gone(overBefore(some(over), before, held)
                        .param("limit", limit)
                        .query(KeptRows::id)
                        .list());
    }

    @Override
    public long count(CustomerId customer, Held held) {
        return ofCustomer.isEmpty()
                ? 0
                : keptOf("select count(*) from (%s) kept".formatted(ofCustomer), customer, held)
                        .query(Long.class)
                        .single();
    }

    @Override
    public List<UUID> erase(CustomerId customer, Held held, int limit) {
        return ofCustomer.isEmpty()
                ? List.of()
                : gone(keptOf(some(ofCustomer), customer, held)
                        .param("limit", limit)
                        .query(KeptRows::id)
                        .list());
    }

    @Override
    public List<Sheet> copy(CustomerId customer) {
        var sheets = new ArrayList<Sheet>();
        copies.forEach((name, statement) -> {
            var rows = jdbc.sql(statement)
                    .param("customer", customer.value())
                    .query()
                    .listOfRows();
            if (!rows.isEmpty()) {
                sheets.add(new Sheet(name, rows.stream().map(KeptRows::texts).toList()));
            }
        });
        return sheets;
    }

    @Override
    public Set<UUID> binds() {
        return binding.isEmpty()
                ? Set.of()
                : jdbc.sql(binding).query(KeptRows::id).list().stream().collect(toSet());
    }

    @Override
    public String toString() {
        return "KeptRows[" + kind + "]";
    }

    private List<UUID> gone(List<UUID> ids) {
        if (!ids.isEmpty()) {
            shredding.accept(ids);
            deletes.forEach(each -> jdbc.sql(each).param("ids", array(ids)).update());
        }
        return ids;
    }

    private JdbcClient.StatementSpec overBefore(String statement, Instant before, Held held) {
        return jdbc.sql(statement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param(
                        "customers",
                        array(held.customers().stream().map(CustomerId::value).toList()))
                .param("matters", array(held.matters()));
    }

    private JdbcClient.StatementSpec keptOf(String statement, CustomerId customer, Held held) {
        return jdbc.sql(statement).param("customer", customer.value()).param("matters", array(held.matters()));
    }

    private static String some(String statement) {
        return "select id from (%s) kept order by id limit :limit".formatted(statement);
    }

    private static UUID id(ResultSet row, int index) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Map<String, String> texts(Map<String, @Nullable Object> row) {
        var texts = new LinkedHashMap<String, String>();
        row.forEach((column, value) -> texts.put(column, text(value)));
        return texts;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Timestamp moment -> moment.toInstant().toString();
            default -> value.toString();
        };
    }
}
