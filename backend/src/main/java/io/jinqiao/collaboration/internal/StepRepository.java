package io.jinqiao.collaboration.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step of every request, with the words that were said. */
@Repository
class StepRepository {

    private static final String ADD = """
            insert into collaboration.step (request_id, kind, by_kind, by_id, to_id, text, at)
            values (:request, :kind, :byKind, :byId, :to, :text, :at)
            """;

    private static final String OF = """
            select request_id, kind, by_kind, by_id, to_id, text, at
              from collaboration.step where request_id = any(:requests) order by number
            """;

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        ASKED,
        SYSTEM_SILENT,
        ACCEPTED,
        HANDED_ON,
        RETURNED,
        SUPPLIED,
        ANSWERED,
        LATE,
        CLOSED,
        WITHDRAWN
    }

    /**
     * One step.
     *
     * @param to whom it went to, where it changed hands
     * @param text what was said, a system's name or a code, by kind
     */
    record Step(Kind kind, Actor by, @Nullable StaffId to, String text, Instant at) {

        @Override
        public String toString() {
            return "Step[" + kind + "]";
        }
    }

    void add(RequestId request, Step step) {
        jdbc.sql(ADD)
                .param("request", request.value())
                .param("kind", step.kind().name())
                .param("byKind", step.by().kind().name())
                .param("byId", step.by().id())
                .param("to", step.to() == null ? null : step.to().value())
                .param("text", step.text())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<RequestId, List<Step>> of(List<RequestId> requests) {
        return jdbc
                .sql(OF)
                .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .query(StepRepository::placed)
                .list()
                .stream()
                .collect(groupingBy(Placed::request, mapping(Placed::step, toList())));
    }

    private static Placed placed(ResultSet row, int index) throws SQLException {
        var to = row.getObject("to_id", UUID.class);
        var step = new Step(
                Kind.valueOf(row.getString("kind")),
                new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
                to == null ? null : new StaffId(to),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new Placed(new RequestId(row.getObject("request_id", UUID.class)), step);
    }

    private record Placed(RequestId request, Step step) {}
}
