package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that were made once and may arrive again, by who asked and the key they chose. */
@Repository
class KeyRepository {

    private static final String CLAIM = """
            insert into collaboration.request_key (by_id, key, request_id) values (:by, :key, :request)
            on conflict (by_id, key) do nothing
            """;

    private static final String FIRST =
            "select request_id from collaboration.request_key where by_id = :by and key = :key";

    private final JdbcClient jdbc;

    KeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first request with this key, which is this one unless it came before; waits for a twin. */
    RequestId claim(StaffId by, @Nullable String key, RequestId request) {
        if (key == null || claimed(by, Words.required(key, 100), request)) {
            return request;
        }
        return jdbc.sql(FIRST)
                .param("by", by.value())
                .param("key", key.strip())
                .query((row, index) -> new RequestId(row.getObject("request_id", UUID.class)))
                .single();
    }

    private boolean claimed(StaffId by, String key, RequestId request) {
        return jdbc.sql(CLAIM)
                        .param("by", by.value())
                        .param("key", key)
                        .param("request", request.value())
                        .update()
                == 1;
    }
}
