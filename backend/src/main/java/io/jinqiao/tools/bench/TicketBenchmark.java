package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Opening, changing and listing tickets beside few and beside many others, through the desk's own doors. */
final class TicketBenchmark implements Benchmark {

    private static final int GROWTH = 10;
    private static final int FILL_AT_ONCE = 50_000;

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public String about() {
        return "opening, changing, listing among 100,000 and 1,000,000 tickets, beside plain inserts";
    }

    @Override
    public Set<String> options() {
        return Set.of("tickets", "calls");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var most = options.number("tickets", 1_000_000);
        var calls = options.number("calls", 400);
        var measured = new LinkedHashMap<Integer, Map<String, Latencies>>();
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path()).start()) {
            var desk = new Desk(server);
            desk.open();
            int filled = 0;
            for (int size : List.of(most / GROWTH, most)) {
                progress.say("filling up to %,d tickets".formatted(size));
                fill(home.path(), filled + 1, size);
                filled = size;
                progress.say("measuring, %d calls of each kind".formatted(calls));
                measured.put(size, measure(desk, home.path(), calls));
            }
        }
        return table(measured, calls);
    }

    private static Map<String, Latencies> measure(Desk desk, Path home, int calls) throws Exception {
        var found = new LinkedHashMap<String, Latencies>();
        found.put("open", Growth.timed(calls, _ -> desk.open()));
        found.put("change (class)", Growth.timed(calls, _ -> desk.classify()));
        found.put("list: mine", Growth.timed(calls, _ -> desk.list("mine")));
        found.put("list: team, urgent first", Growth.timed(calls, _ -> desk.list("team")));
        found.put("list: all, newest", Growth.timed(calls, _ -> desk.list("all")));
        found.put("list: page 20 of all", Growth.timed(calls, _ -> desk.deep()));
        try (var plain = new PlainTickets(home)) {
            found.put("bound: plain inserts", Growth.timed(calls, _ -> plain.insert()));
        }
        return found;
    }

    private static void fill(Path home, int first, int last) throws Exception {
        try (var connection = PlainInserts.connect(home);
                var resource = TicketBenchmark.class.getResourceAsStream("/bench/tickets.sql")) {
            var sql = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*\n", "");
            try (var insert = connection.prepareStatement(sql);
                    var analyze = connection.createStatement()) {
                for (int from = first; from <= last; from += FILL_AT_ONCE) {
                    insert.setInt(1, from);
                    insert.setInt(2, Math.min(last, from + FILL_AT_ONCE - 1));
                    insert.executeUpdate();
                }
                analyze.execute("vacuum analyze ticket.ticket");
                analyze.execute("vacuum analyze sla.clock");
            }
        }
        PlainInserts.checkpoint(home);
    }

    private static Table table(Map<Integer, Map<String, Latencies>> measured, int calls) {
        return Growth.table(
                "tickets, among %,d and %,d",
                measured,
                List.of(
                        "aim: p95 ≤ 50 ms, ten times the tickets ≤ 1.3 times the time",
                        "each over HTTP as a desk asks, %d calls one after the other; a page is 50 tickets with customer and clock"
                                .formatted(calls),
                        "plain inserts: number, ticket, clock and two facts in one transaction, into copies of the"
                                + " tables"));
    }

    /** A clerk of the cards team. */
    private static final class Desk {

        private final DeskCalls calls;
        private final String customer;
        private String ticket = "";
        private boolean urgent;

        Desk(ServerProcess server) throws Exception {
            calls = new DeskCalls(server.address(), new People(server.address()).signedIn("lin", "Jinqiao-2026"));
            customer = calls.get("/api/desk/customers?q=%E7%8E%8B")
                    .get(0)
                    .path("id")
                    .asString();
        }

        void open() throws Exception {
            var opened = calls.post(
                    "/api/desk/tickets",
                    Map.of(
                            "customer", customer,
                            "subject", "境外刷卡被拒 " + UUID.randomUUID(),
                            "detail", "客户称昨日在境外商户连续两次刷卡被拒。",
                            "business", "card.debit.use",
                            "urgency", "ORDINARY",
                            "team", "cards"));
            ticket = opened.path("id").asString();
        }

        void classify() throws Exception {
            urgent = !urgent;
            calls.put(
                    "/api/desk/tickets/%s/classification".formatted(ticket),
                    Map.of("business", urgent ? "card.debit.limit" : "card.debit.use", "urgency", "ORDINARY"));
        }

        void list(String view) throws Exception {
            calls.get("/api/desk/tickets?limit=50&view=" + view);
        }

        /** Nobody turns to page 20 often; that it costs the same shows that pages are found, not counted. */
        private String twentieth = "";

        void deep() throws Exception {
            if (twentieth.isEmpty()) {
                for (int page = 1; page < 20; page++) {
                    twentieth = calls.get("/api/desk/tickets?limit=50&view=all"
                                    + (twentieth.isEmpty() ? "" : "&after=" + twentieth))
                            .path("next")
                            .asString();
                }
            }
            calls.get("/api/desk/tickets?limit=50&view=all&after=" + twentieth);
        }
    }
}
