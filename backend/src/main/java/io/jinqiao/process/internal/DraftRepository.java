package io.jinqiao.process.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is being drawn: one draft a process. */
@Repository
class DraftRepository {

    private static final String GET = "select draft, draft_version from process.process where code = :process";

    private static final String SAVE = """
        update process.process
           set draft = :draft, draft_version = draft_version + 1, drafted_by = :by, drafted_at = :at
         where code = :process and draft_version = :based
        """;

    private static final String DROP = "update process.process set draft = null where code = :process";

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code content} is null where nothing is being drawn; {@code version} counts what was saved. */
    record Draft(@Nullable String content, long version) {}

    /** Refuses with {@code process.unknown}. */
    Draft get(String process) {
        return jdbc.sql(GET)
                .param("process", process)
                .query((row, _) -> new Draft(row.getString("draft"), row.getLong("draft_version")))
                .optional()
                .orElseThrow(() -> Refused.notFound("process.unknown", "No process " + process));
    }

    Optional<String> content(String process) {
        return Optional.ofNullable(get(process).content());
    }

    /** False when the draft is not the one it was based on. */
    boolean save(String process, String content, long basedOn, StaffId by, Instant at) {
        return jdbc.sql(SAVE)
                        .param("process", process)
                        .param("draft", content)
                        .param("based", basedOn)
                        .param("by", by.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    void drop(String process) {
        jdbc.sql(DROP).param("process", process).update();
    }
}
