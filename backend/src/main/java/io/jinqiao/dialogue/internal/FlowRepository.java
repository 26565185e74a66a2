package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flows and their versions, which never change once they are there. */
@Repository
class FlowRepository {

    private static final String CONTENT =
            "select content from dialogue.version where flow = :flow and version = :version";

    private static final String IN_FORCE =
            "select code, in_force from dialogue.flow where in_force is not null order by code";

    private static final String ENTER = """
            insert into dialogue.flow (code, id) values (:flow, :id) on conflict (code) do nothing
            """;

    private static final String LOCK = "select id, in_force from dialogue.flow where code = :flow for update";

    private static final String NEXT = "select coalesce(max(version), 0) + 1 from dialogue.version where flow = :flow";

    private static final String ADD_VERSION = """
            insert into dialogue.version (flow, version, content, published_by, published_at)
            values (:flow, :version, :content::jsonb, :by, :at)
            """;

    private static final String PUT_IN_FORCE = "update dialogue.flow set in_force = :version where code = :flow";

    private static final String SAVE_DRAFT = """
            update dialogue.flow
               set draft = :draft::jsonb, draft_version = draft_version + 1, drafted_by = :by, drafted_at = :at
             where code = :flow and draft_version = :based
             returning draft_version
            """;

    private static final String DROP_DRAFT = "update dialogue.flow set draft = null where code = :flow";

    private final JdbcClient jdbc;
    private final Map<Version, Flow> read = new ConcurrentHashMap<>();

    FlowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Version(String flow, int version) {}

    record Entered(UUID id, int inForce) {}

    /** What is in force now, by code. */
    List<Version> inForce() {
        return jdbc.sql(IN_FORCE)
                .query((row, index) -> new Version(row.getString("code"), row.getInt("in_force")))
                .list();
    }

    Flow get(String flow, int version) {
        return read.computeIfAbsent(new Version(flow, version), this::load);
    }

    private Flow load(Version version) {
        return jdbc.sql(CONTENT)
                .param("flow", version.flow())
                .param("version", version.version())
                .query(String.class)
                .optional()
                .map(FlowJson::read)
                .orElseThrow(() -> Refused.notFound("dialogue.unknown-flow", "No such flow"));
    }

    /** Enters the flow where it is new, and keeps others from publishing it meanwhile. */
    Entered lock(String flow) {
        jdbc.sql(ENTER).param("flow", flow).param("id", Ids.next()).update();
        return jdbc.sql(LOCK)
                .param("flow", flow)
                .query((row, index) -> new Entered(row.getObject("id", UUID.class), row.getInt("in_force")))
                .single();
    }

    int add(Flow flow, Actor by, Instant at) {
        var version =
                jdbc.sql(NEXT).param("flow", flow.code()).query(Integer.class).single();
        jdbc.sql(ADD_VERSION)
                .param("flow", flow.code())
                .param("version", version)
                .param("content", FlowJson.write(flow))
                .param("by", by.id() == null ? by.kind().name() : by.id().toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return version;
    }

    void putInForce(String flow, int version) {
        jdbc.sql(PUT_IN_FORCE).param("flow", flow).param("version", version).update();
    }

    Optional<Version> inForce(String flow) {
        return inForce().stream().filter(each -> each.flow().equals(flow)).findFirst();
    }

    /** Empty when the draft is not the one it was based on. */
    Optional<Long> saveDraft(Flow flow, long basedOn, StaffId by, Instant at) {
        return jdbc.sql(SAVE_DRAFT)
                .param("flow", flow.code())
                .param("draft", FlowJson.write(flow))
                .param("based", basedOn)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void dropDraft(String flow) {
        jdbc.sql(DROP_DRAFT).param("flow", flow).update();
    }
}
