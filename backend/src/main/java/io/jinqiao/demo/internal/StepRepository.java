package io.jinqiao.demo.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which steps of the demo have been played, and with which content. */
@Repository
class StepRepository {

    private static final String IS_PLAYED =
            "select count(*) from demo.step where code = :code and content_sha256 = :hash";

    private static final String PLAYED = """
            insert into demo.step (code, content_sha256, played_at) values (:code, :hash, :at)
            on conflict (code) do update set content_sha256 = excluded.content_sha256, played_at = excluded.played_at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StepRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    boolean isPlayed(String step, Object content) {
        return jdbc.sql(IS_PLAYED)
                        .param("code", step)
                        .param("hash", hash(content))
                        .query((row, index) -> row.getLong(1))
                        .single()
                > 0;
    }

    void played(String step, Object content) {
        jdbc.sql(PLAYED)
                .param("code", step)
                .param("hash", hash(content))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String hash(Object content) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
