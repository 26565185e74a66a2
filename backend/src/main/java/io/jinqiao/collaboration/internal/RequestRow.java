package io.jinqiao.collaboration.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.collaboration.RequestView.Answer;
import io.jinqiao.collaboration.RequestView.Filled;
import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.collaboration.internal.Request.Accepted;
import io.jinqiao.collaboration.internal.Request.Answered;
import io.jinqiao.collaboration.internal.Request.Asked;
import io.jinqiao.collaboration.internal.Request.Closed;
import io.jinqiao.collaboration.internal.Request.Consulting;
import io.jinqiao.collaboration.internal.Request.Promise;
import io.jinqiao.collaboration.internal.Request.Returned;
import io.jinqiao.collaboration.internal.Request.State;
import io.jinqiao.collaboration.internal.Request.Waiting;
import io.jinqiao.collaboration.internal.Request.Withdrawn;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A request laid flat. A new state without a line in both switches does not compile, or fails loudly. */
record RequestRow(JsonMapper json) implements RowMapper<Request> {

    MapSqlParameterSource of(Request request) {
        var asked = request.asked();
        var promise = request.promise();
        var row = new MapSqlParameterSource("id", request.id().value())
                .addValue("version", request.version())
                .addValue("number", request.number())
                .addValue("aboutKind", asked.about().kind())
                .addValue("aboutId", asked.about().id())
                .addValue("customer", asked.customer().value())
                .addValue("business", asked.business())
                .addValue("askedBy", asked.by().value())
                .addValue("department", asked.department())
                .addValue("type", asked.type())
                .addValue("typeVersion", asked.typeVersion())
                .addValue("typeName", json.writeValueAsString(asked.typeName()))
                .addValue("urgency", asked.urgency().name())
                .addValue("filled", json.writeValueAsString(asked.filled()))
                .addValue("text", asked.text())
                .addValue("askedAt", asked.at().atOffset(UTC))
                .addValue("clock", promise == null ? null : promise.clock().value())
                .addValue("dueAt", promise == null ? null : promise.dueAt().atOffset(UTC))
                .addValue("lateAt", at(request.lateAt()));
        return switch (request.state()) {
            case Consulting(var system) -> state(row, "CONSULTING", system, null, null, null);
            case Waiting() -> state(row, "ASKED", null, null, null, null);
            case Accepted(var handler) -> state(row, "ACCEPTED", null, handler, null, null);
            case Returned(var handler) -> state(row, "RETURNED", null, handler, null, null);
            case Answered(var handler, var answer) -> state(row, "ANSWERED", null, handler, answer, null);
            case Closed(var handler, var answer, var ended) -> state(row, "CLOSED", null, handler, answer, ended);
            case Withdrawn(var handler, var ended) -> state(row, "WITHDRAWN", null, handler, null, ended);
        };
    }

    private MapSqlParameterSource state(
            MapSqlParameterSource row,
            String state,
            @Nullable String system,
            @Nullable StaffId handler,
            @Nullable Answer answer,
            @Nullable Instant endedAt) {
        return row.addValue("state", state)
                .addValue("system", system)
                .addValue("handler", handler == null ? null : handler.value())
                .addValue("answer", answer == null ? null : json.writeValueAsString(answer))
                .addValue("endedAt", at(endedAt));
    }

    @Override
    public Request mapRow(ResultSet row, int index) throws SQLException {
        var clock = row.getObject("clock_id", UUID.class);
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("number"),
                asked(row),
                state(row),
                clock == null ? null : new Promise(new ClockId(clock), requireNonNull(instant(row, "due_at"))),
                instant(row, "late_at"));
    }

    private Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("business"),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getString("department"),
                row.getString("type"),
                row.getInt("type_version"),
                json.readValue(row.getString("type_name"), Bilingual.class),
                Urgency.valueOf(row.getString("urgency")),
                json.readValue(row.getString("filled"), new TypeReference<List<Filled>>() {}),
                row.getString("text"),
                requireNonNull(instant(row, "asked_at")));
    }

    private State state(ResultSet row) throws SQLException {
        var id = row.getObject("handler_id", UUID.class);
        var handler = id == null ? null : new StaffId(id);
        var answer = row.getString("answer");
        return switch (row.getString("state")) {
            case "CONSULTING" -> new Consulting(row.getString("system"));
            case "ASKED" -> new Waiting();
            case "ACCEPTED" -> new Accepted(requireNonNull(handler));
            case "RETURNED" -> new Returned(requireNonNull(handler));
            case "ANSWERED" -> new Answered(handler, json.readValue(answer, Answer.class));
            case "CLOSED" ->
                new Closed(handler, json.readValue(answer, Answer.class), requireNonNull(instant(row, "ended_at")));
            case "WITHDRAWN" -> new Withdrawn(handler, requireNonNull(instant(row, "ended_at")));
            case String unknown -> throw new IllegalStateException("Unknown state of a request " + unknown);
        };
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
