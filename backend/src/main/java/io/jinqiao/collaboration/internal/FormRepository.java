package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForms.Edition;
import io.jinqiao.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Types of requests in all their versions. */
@Repository
class FormRepository {

    private static final String IN_FORCE = """
            select distinct on (code) version, form from collaboration.request_type
             where (:code::text is null or code = :code)
             order by code, version desc
            """;

    private static final String EDITION =
            "select version, form from collaboration.request_type where code = :code and version = :version";

    private static final String ADD = """
            insert into collaboration.request_type (code, version, form, published_by, published_at)
            values (:code, :version, :form::jsonb, :by::jsonb, :at)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Edition> inForce() {
        return jdbc.sql(IN_FORCE).param("code", null).query(this::edition).list();
    }

    Optional<Edition> inForce(String code) {
        return jdbc.sql(IN_FORCE).param("code", code).query(this::edition).optional();
    }

    /** The version under which something was asked, which is always there. */
    RequestForm edition(String code, int version) {
        return jdbc.sql(EDITION)
                .param("code", code)
                .param("version", version)
                .query(this::edition)
                .single()
                .form();
    }

    void add(Edition edition, Actor by, Instant at) {
        jdbc.sql(ADD)
                .param("code", edition.form().code())
                .param("version", edition.version())
                .param("form", json.writeValueAsString(edition.form()))
                .param("by", json.writeValueAsString(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Edition edition(ResultSet row, int index) throws SQLException {
        return new Edition(row.getInt("version"), json.readValue(row.getString("form"), RequestForm.class));
    }
}
