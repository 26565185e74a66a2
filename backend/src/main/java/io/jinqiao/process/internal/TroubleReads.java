package io.jinqiao.process.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matters for which the engine is behind, with what it could not do and why. */
@Component
class TroubleReads {

    private static final String ALL = """
        select m.id, m.process, m.version, m.subject, p.move ->> 'step' as step, p.tries, p.trouble, p.next_at
          from process.pending p join process.matter m on m.id = p.matter_id
         where p.tries > 0 and m.state <> 'ENDED'
         order by p.next_at nulls first, p.id
         limit 200
        """;

    private final JdbcClient jdbc;
    private final VersionRepository versions;

    TroubleReads(JdbcClient jdbc, VersionRepository versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /**
     * @param step what was done and not yet followed; empty for the beginning
     * @param nextAt when the engine tries again; null when it gave up
     * @param steps where the matter may be put
     */
    record Trouble(
            UUID matter,
            String process,
            int version,
            Subject subject,
            String step,
            int tries,
            String reason,
            @Nullable Instant nextAt,
            List<Place> steps) {}

    record Place(String step, Bilingual name) {}

    List<Trouble> all() {
        return jdbc.sql(ALL)
                .query((row, _) -> {
                    var next = row.getObject("next_at", OffsetDateTime.class);
                    return new Trouble(
                            row.getObject("id", UUID.class),
                            row.getString("process"),
                            row.getInt("version"),
                            Subject.parse(row.getString("subject")),
                            row.getString("step"),
                            row.getInt("tries"),
                            row.getString("trouble"),
                            next == null ? null : next.toInstant(),
                            places(row.getString("process"), row.getInt("version")));
                })
                .list();
    }

    private List<Place> places(String process, int version) {
        return versions.drawing(process, version).nodes().stream()
                .filter(node -> node.kind().holds())
                .map(node -> new Place(node.id(), node.name()))
                .toList();
    }
}
