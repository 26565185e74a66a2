package io.jinqiao.tools.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.kernel.Ids;
import io.jinqiao.tools.Options;
import io.jinqiao.vault.cipher.Algorithm;
import io.jinqiao.vault.cipher.DataKey;
import io.jinqiao.vault.cipher.Place;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What protecting one field costs, beside the bare cipher of the platform on bytes of the same size. */
final class VaultBenchmark implements Benchmark {

    private static final int FIELDS = 200_000;
    private static final String FIELD = "11010519491231002X";
    private static final Place PLACE = new Place("customer.protected", "IDENTITY", Ids.next());

    @Override
    public String name() {
        return "vault";
    }

    @Override
    public String about() {
        return "fields sealed and opened a second by one thread, beside the bare javax.crypto GCM";
    }

    @Override
    public Set<String> options() {
        return Set.of("fields");
    }

    @Override
    public Table run(Options options, Progress progress) throws GeneralSecurityException {
        var fields = options.number("fields", FIELDS);
        var rows = new ArrayList<List<Object>>();
        for (var round : List.of("warm-up", "measured")) {
            progress.say(round);
            rows.clear();
            rows.add(bare(fields));
            for (var algorithm : Algorithm.values()) {
                rows.add(vault(fields, algorithm));
            }
        }
        return new Table(
                "vault, %d characters a field".formatted(FIELD.length()),
                List.of("by", "algorithm", "fields", "sealed/s", "opened/s"),
                rows,
                List.of(
                        "vault: a fresh random nonce, header and place authenticated, text to bytes and back; key at hand",
                        "bare: one Cipher object, a counted nonce, the same bytes, no additional data"));
    }

    private static List<Object> vault(int fields, Algorithm algorithm) {
        var key = DataKey.make(1, algorithm);
        var sealed = new byte[fields][];
        var began = System.nanoTime();
        for (int i = 0; i < fields; i++) {
            sealed[i] = key.seal(PLACE, FIELD);
        }
        var between = System.nanoTime();
        for (var each : sealed) {
            if (key.open(PLACE, each).length() != FIELD.length()) {
                throw new IllegalStateException("What was sealed did not open");
            }
        }
        return row("vault", algorithm.name(), fields, between - began, System.nanoTime() - between);
    }

    private static List<Object> bare(int fields) throws GeneralSecurityException {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var key = new SecretKeySpec(random, "AES");
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var plain = FIELD.getBytes(UTF_8);
        var sealed = new byte[fields][];
        var began = System.nanoTime();
        for (int i = 0; i < fields; i++) {
            cipher.init(Cipher.ENCRYPT_MODE, key, nonce(i));
            sealed[i] = cipher.doFinal(plain);
        }
        var between = System.nanoTime();
        for (int i = 0; i < fields; i++) {
            cipher.init(Cipher.DECRYPT_MODE, key, nonce(i));
            if (cipher.doFinal(sealed[i]).length != plain.length) {
                throw new IllegalStateException("What was sealed did not open");
            }
        }
        return row("bare javax.crypto", "AES_256_GCM", fields, between - began, System.nanoTime() - between);
    }

    private static GCMParameterSpec nonce(int count) {
        var nonce = new byte[12];
        for (int i = 0; i < Integer.BYTES; i++) {
            nonce[i] = (byte) (count >>> (Byte.SIZE * i));
        }
        return new GCMParameterSpec(128, nonce);
    }

    private static List<Object> row(String by, String algorithm, int fields, long sealing, long opening) {
        return List.of(by, algorithm, fields, (long) (fields * 1e9 / sealing), (long) (fields * 1e9 / opening));
    }
}
