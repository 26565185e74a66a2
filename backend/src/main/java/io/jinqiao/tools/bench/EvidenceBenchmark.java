package io.jinqiao.tools.bench;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Finding in a large record: a customer's month and what else an examiner asks, among few facts and among many. */
final class EvidenceBenchmark implements Benchmark {

    private static final int GROWTH = 10;
    private static final int FACTS_A_TALK = 10;
    private static final int TALKS_A_CUSTOMER = 12;
    private static final int DAYS = 365;
    private static final int TALKS_AT_ONCE = 20_000;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** Their messages are there in words. */
    private static final int SPOKEN = 100;

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String about() {
        return "finding in the record among 1,000,000 and 10,000,000 facts, beside one bare statement";
    }

    @Override
    public Set<String> options() {
        return Set.of("facts", "calls");
    }

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var most = options.number("facts", 10_000_000) / FACTS_A_TALK;
        var calls = options.number("calls", 200);
        var measured = new LinkedHashMap<Integer, Map<String, Latencies>>();
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments("--jinqiao.journal.seal-every=1d")
                        .start()) {
            var examiner =
                    new DeskCalls(server.address(), new People(server.address()).signedIn("zheng", "Jinqiao-2026"));
            var lately = most - most / GROWTH;
            progress.say("the last %d days: %,d facts".formatted(DAYS / GROWTH, most / GROWTH * FACTS_A_TALK));
            fill(home.path(), lately, most, most);
            measured.put(most / GROWTH * FACTS_A_TALK, measure(examiner, home.path(), calls));
            progress.say("the year before them: %,d facts in all".formatted(most * FACTS_A_TALK));
            fill(home.path(), 0, lately, most);
            measured.put(most * FACTS_A_TALK, measure(examiner, home.path(), calls));
        }
        return table(measured, calls);
    }

    private Map<String, Latencies> measure(DeskCalls examiner, Path home, int calls) throws Exception {
        var found = new LinkedHashMap<String, Latencies>();
        var month = "&from=%s&to=%s".formatted(today.minusDays(32), today.minusDays(2));
        found.put("customer's month", Growth.timed(calls, number -> search(examiner, month + of(number), "")));
        found.put("customer's month, words", Growth.timed(calls, number -> search(examiner, month + of(number), "境外")));
        for (int number = 0; number < SPOKEN; number++) {
            examiner.post(
                    "/api/desk/customers/%s/look-ups".formatted(customer(number)),
                    Map.of("why", "CHECK", "words", "Benchmark"));
        }
        found.put("customer's month as a story", Growth.timed(calls, number -> timeline(examiner, month + of(number))));
        found.put("a colleague's day", Growth.timed(calls, number -> search(examiner, day(number), "林晓燕")));
        found.put(
                "a business's day",
                Growth.timed(calls, number -> search(examiner, day(number) + "&business=loan", "")));
        found.put("a channel's day", Growth.timed(calls, number -> search(examiner, day(number), "微信渠道")));
        found.put("everything of a day", Growth.timed(calls, number -> search(examiner, day(number), "")));
        try (var connection = PlainInserts.connect(home);
                var plain = connection.prepareStatement(
                        "select body from journal.fact where customer_id = ? order by at desc limit 50")) {
            found.put("bound: one bare statement", Growth.timed(calls, number -> {
                plain.setObject(1, customer(number));
                try (var rows = plain.executeQuery()) {
                    while (rows.next()) {
                        Objects.requireNonNull(rows.getString(1));
                    }
                }
            }));
        }
        return found;
    }

    private static void search(DeskCalls examiner, String where, String line) throws Exception {
        var found = examiner.get("/api/desk/records?q=" + URLEncoder.encode(line, StandardCharsets.UTF_8) + where);
        if (!found.path("entries").isArray()) {
            throw new IllegalStateException("Not a page of the record: " + found);
        }
    }

    private static void timeline(DeskCalls examiner, String where) throws Exception {
        examiner.get("/api/desk/records/timeline?" + where.substring(1));
    }

    private static String of(int number) {
        return "&customer=" + customer(number);
    }

    private static UUID customer(int number) {
        return md5("bench-customer-" + number % SPOKEN);
    }

    /** As PostgreSQL reads an MD5 as a UUID. */
    private static UUID md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(digest);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String day(int number) {
        var day = today.minusDays(2 + number % 28);
        return "&from=%s&to=%s".formatted(day, day);
    }

    private static void fill(Path home, int from, int to, int most) throws Exception {
        try (var connection = PlainInserts.connect(home);
                var resource = EvidenceBenchmark.class.getResourceAsStream("/bench/facts.sql")) {
            var sql = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*\n", "");
            try (var insert = connection.prepareStatement(sql);
                    var analyze = connection.createStatement()) {
                for (int first = from; first < to; first += TALKS_AT_ONCE) {
                    insert.setLong(1, first);
                    insert.setLong(2, Math.min(to, first + TALKS_AT_ONCE) - 1L);
                    insert.setLong(3, most);
                    insert.setInt(4, DAYS);
                    insert.setLong(5, Math.max(SPOKEN, most / TALKS_A_CUSTOMER));
                    insert.executeUpdate();
                }
                for (var table : List.of("journal.fact", "conversation.message", "customer.customer")) {
                    analyze.execute("vacuum analyze " + table);
                }
            }
        }
        PlainInserts.checkpoint(home);
    }

    private static Table table(Map<Integer, Map<String, Latencies>> measured, int calls) {
        return Growth.table(
                "evidence, among %,d and %,d facts",
                measured,
                List.of(
                        "aim: a customer's month p95 ≤ 100 ms, ten times the facts ≤ 1.3 times the time",
                        "each over HTTP as an examiner asks, %d questions one after the other, the first 50 entries in words"
                                .formatted(calls),
                        "the few are the last tenth of the same year, so that a month or a day holds as much in both"));
    }
}
