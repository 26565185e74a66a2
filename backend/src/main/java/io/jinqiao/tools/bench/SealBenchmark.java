package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.ServerProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** Keeping and sealing facts, beside a bare hash of as many bytes and bare inserts of the same rows. */
final class SealBenchmark implements Benchmark {

    private static final int ROUNDS = 5;

    /** As many as a busy house's messages share a commit. */
    private static final int TOGETHER = 100;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public String about() {
        return "facts kept and sealed a second, beside a bare hash and bare inserts";
    }

    @Override
    public Set<String> options() {
        return Set.of("facts");
    }

    /** Facts a second: kept, sealed, and inserted into a bare table of the same database. */
    private record Rates(double kept, double sealed, double inserted) {}

    @Override
    public Table run(Options options, Progress progress) throws Exception {
        var facts = options.number("facts", 50_000);
        var usual = rates("SHA256_ED25519", facts, progress);
        var national = rates("SM3_SM2", facts, progress);
        progress.say("bounds: bare hashes");
        var kept = usual.kept();
        return new Table(
                "seal",
                List.of("what", "facts a second"),
                List.of(
                        List.of("kept, %d a transaction".formatted(TOGETHER), Math.round(kept)),
                        List.of(
                                "sealed, SHA-256 and Ed25519: read, hashed, joined, signed",
                                Math.round(usual.sealed())),
                        List.of("sealed, SM3 and SM2", Math.round(national.sealed())),
                        List.of("bound: bare inserts of the same rows", Math.round(usual.inserted())),
                        List.of(
                                "bound: SHA-256 of as many bytes, one thread",
                                Math.round(bareHashes(MessageDigest.getInstance("SHA-256"), facts))),
                        List.of(
                                "bound: SM3 of as many bytes, one thread",
                                Math.round(bareHashes(new SM3.Digest(), facts)))),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "kept: %.2f x bare inserts; sealing takes %.0f %% of one processor's time at the rate of keeping, %.0f %% with SM3",
                                kept / usual.inserted(),
                                100 * kept / usual.sealed(),
                                100 * kept / national.sealed()),
                        "medians of %d rounds of %,d facts; bare inserts: one batched statement a transaction, same indexes"
                                .formatted(ROUNDS, facts)));
    }

    private Rates rates(String algorithm, int facts, Progress progress) throws Exception {
        try (var home = new TemporaryHome();
                var server = ServerProcess.in(home.path())
                        .arguments(
                                "--jinqiao.bench=true",
                                "--jinqiao.journal.seal-every=1d",
                                "--jinqiao.journal.algorithm=" + algorithm)
                        .start()) {
            var door = server.address();
            ask(door, "keep?facts=%d&together=%d".formatted(facts, TOGETHER));
            ask(door, "seal");
            var keeping = new ArrayList<Double>();
            var sealing = new ArrayList<Double>();
            for (int round = 1; round <= ROUNDS; round++) {
                progress.say("%s, round %d of %d: %,d facts".formatted(algorithm, round, ROUNDS, facts));
                keeping.add(facts * 1e6 / ask(door, "keep?facts=%d&together=%d".formatted(facts, TOGETHER)));
                sealing.add(facts * 1e6 / ask(door, "seal"));
            }
            progress.say("bound: bare inserts");
            return new Rates(median(keeping), median(sealing), bareInserts(home.path(), facts));
        }
    }

    private long ask(URI server, String what) throws Exception {
        var request =
                HttpRequest.newBuilder(server.resolve("/bench/seal/" + what)).build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The server answered %d to %s".formatted(answer.statusCode(), what));
        }
        return Long.parseLong(answer.body());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Into a copy of the table with its indexes and rows. */
    private static double bareInserts(Path home, int facts) throws Exception {
        try (var connection = PlainInserts.connect(home);
                var prepare = connection.createStatement()) {
            prepare.execute(
                    "create table bench_fact (like journal.fact including defaults including identity including indexes)");
            var rates = new ArrayList<Double>();
            connection.setAutoCommit(false);
            for (int round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                for (int first = 0; first < facts; first += TOGETHER) {
                    insert(connection, Math.min(TOGETHER, facts - first));
                }
                rates.add(facts * 1e9 / (System.nanoTime() - began));
            }
            prepare.execute("drop table bench_fact");
            connection.commit();
            return median(rates);
        }
    }

    private static void insert(Connection connection, int rows) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into bench_fact (kind, at, by_kind, by_id, subject, customer_id, business, body)
                select fact.kind, fact.at, fact.by_kind, fact.by_id, fact.subject, fact.customer_id, fact.business, fact.body
                  from (select * from journal.fact where kind = 'bench.measured' order by number desc limit ?) as fact
                """)) {
            insert.setInt(1, rows);
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static double bareHashes(MessageDigest digest, int facts) {
        var bytes = "x".repeat(480).getBytes(UTF_8);
        var rates = new ArrayList<Double>();
        long check = 0;
        for (int round = 0; round < ROUNDS * 2; round++) {
            var began = System.nanoTime();
            for (int fact = 0; fact < facts; fact++) {
                bytes[fact % bytes.length]++;
                check += Arrays.hashCode(digest.digest(bytes)) & 1;
            }
            rates.add(facts * 1e9 / (System.nanoTime() - began));
        }
        if (check == 0) {
            throw new IllegalStateException("No hash was odd");
        }
        return median(rates.subList(ROUNDS, rates.size()));
    }
}
