package io.jinqiao.rights.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which request an act under two-person control is about. */
@Repository
class ActsOfRequests {

    private final JdbcClient jdbc;

    ActsOfRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID act, UUID request) {
        jdbc.sql("insert into rights.waiting_act (act_id, request_id) values (:act, :request)")
                .param("act", act)
                .param("request", request)
                .update();
    }

    UUID take(UUID act) {
        return jdbc.sql("delete from rights.waiting_act where act_id = :act returning request_id")
                .param("act", act)
                .query(UUID.class)
                .single();
    }
}
