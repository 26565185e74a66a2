package io.jinqiao.tools.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The rows that opening a ticket writes, written by hand: the day's number, the ticket, its clock and two facts in one
 * transaction, into copies of the product's own tables with all their rows and indexes, by one client that waits for each commit.
 */
final class PlainTickets implements AutoCloseable {

    /** Source, copy, and what tells the row that is copied for each new one. */
    private record Copied(String table, String copy, String overrides) {}

    private static final List<Copied> ROWS = List.of(
            new Copied("ticket.ticket", "bench_ticket", "'id', ?::uuid, 'number', ?::text, 'subject', '境外刷卡被拒'"),
            new Copied("sla.clock", "bench_clock", "'id', ?::uuid, 'subject', ?::text"),
            new Copied("journal.fact", "bench_fact", "'number', ?::bigint, 'body', ?::text"),
            new Copied("journal.fact", "bench_fact", "'number', ?::bigint, 'body', ?::text"));

    private static final String NUMBER = """
        insert into bench_day (day, numbers) values (current_date, 1)
        on conflict (day) do update set numbers = bench_day.numbers + 1
        """;

    private final Connection connection;
    private long next = 1;

    PlainTickets(Path home) throws IOException, SQLException {
        connection = PlainInserts.connect(home);
        try (var create = connection.createStatement()) {
            create.execute("drop table if exists bench_ticket, bench_clock, bench_fact, bench_day");
            create.execute("create table bench_day (day date primary key, numbers int not null)");
            for (var row : ROWS.subList(0, 3)) {
                create.execute("create table %s (like %s including defaults including constraints including indexes)"
                        .formatted(row.copy, row.table));
            }
            for (var row : ROWS.subList(0, 2)) {
                create.execute("insert into %s select * from %s".formatted(row.copy, row.table));
            }
            create.execute("analyze bench_ticket");
        }
        connection.setAutoCommit(false);
    }

    /** One ticket, committed. */
    void insert() throws SQLException {
        try (var day = connection.prepareStatement(NUMBER)) {
            day.executeUpdate();
        }
        for (var row : ROWS) {
            var sql =
                    "insert into %s select (jsonb_populate_record(one, jsonb_build_object(%s))).* from %s as one limit 1"
                            .formatted(row.copy, row.overrides, row.table);
            try (var insert = connection.prepareStatement(sql)) {
                var number = next++;
                if (row.overrides.contains("bigint")) {
                    insert.setLong(1, number);
                } else {
                    insert.setString(1, UUID.randomUUID().toString());
                }
                insert.setString(2, "plain-" + number);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var drop = connection.createStatement()) {
            drop.execute("drop table bench_ticket, bench_clock, bench_fact, bench_day");
            connection.commit();
        }
    }
}
