package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.packs.files.Format;
import io.jinqiao.packs.internal.Pack.Defaults;
import io.jinqiao.packs.internal.Pack.Settled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PackRepository {

    private static final String COLUMNS = """
            select id, name, format, sha256, size, kind, business, state, refusal, done, total, uploaded_by, uploaded_at,
                   settled_by, settled_at, proposals
              from packs.pack
            """;

    private static final String GET = COLUMNS + " where id = :id";

    private static final String LOCK = GET + " for update";

    private static final String NEWEST = COLUMNS + " order by uploaded_at desc limit :limit";

    private static final String TWIN = COLUMNS + """
             where sha256 = :sha256 and kind = :kind and business = :business
               and state in ('READING', 'READY', 'PROPOSED')
            """;

    private static final String ADD = """
            insert into packs.pack (id, name, format, sha256, size, kind, business, state, refusal, done, total,
                                    uploaded_by, uploaded_at, proposals)
            values (:id, :name, :format, :sha256, :size, :kind, :business, :state, '', 0, 0, :by, :at, 0)
            on conflict (sha256, kind, business) where state in ('READING', 'READY', 'PROPOSED') do nothing
            """;

    private static final String SAVE = """
            update packs.pack
               set state = :state, refusal = :refusal, done = :done, total = :total, settled_by = :by, settled_at = :at,
                   proposals = :proposals
             where id = :id
            """;

    private static final String KEEP = "insert into packs.content (pack_id, bytes) values (:id, :bytes)";

    private static final String CONTENT = "select bytes from packs.content where pack_id = :id";

    private static final String FORGET = "delete from packs.content where pack_id = :id";

    private final JdbcClient jdbc;

    PackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses with {@code packs.unknown}. */
    Pack get(UUID id) {
        return known(jdbc.sql(GET).param("id", id).query(PackRepository::pack).optional());
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Pack lock(UUID id) {
        return known(jdbc.sql(LOCK).param("id", id).query(PackRepository::pack).optional());
    }

    List<Pack> newest(int limit) {
        return jdbc.sql(NEWEST)
                .param("limit", limit)
                .query(PackRepository::pack)
                .list();
    }

    /** The same file with the same wishes, while it is of use. */
    Pack twin(Pack pack) {
        return jdbc.sql(TWIN)
                .param("sha256", pack.sha256())
                .param("kind", pack.defaults().kind())
                .param("business", pack.defaults().business())
                .query(PackRepository::pack)
                .single();
    }

    /** False when its twin is there already; waits for one that is just coming. */
    boolean add(Pack pack, byte[] content) {
        var added = jdbc.sql(ADD)
                .param("id", pack.id())
                .param("name", pack.name())
                .param("format", pack.format().name())
                .param("sha256", pack.sha256())
                .param("size", pack.size())
                .param("kind", pack.defaults().kind())
                .param("business", pack.defaults().business())
                .param("state", pack.state().name())
                .param("by", pack.uploaded().by().value())
                .param("at", pack.uploaded().at().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            jdbc.sql(KEEP).param("id", pack.id()).param("bytes", content).update();
        }
        return added == 1;
    }

    void save(Pack pack) {
        var settled = pack.settled();
        jdbc.sql(SAVE)
                .param("id", pack.id())
                .param("state", pack.state().name())
                .param("refusal", pack.refusal())
                .param("done", pack.done())
                .param("total", pack.total())
                .param("by", settled == null ? null : settled.by().value())
                .param("at", settled == null ? null : settled.at().atOffset(ZoneOffset.UTC))
                .param("proposals", pack.proposals())
                .update();
        if (!pack.needsContent()) {
            jdbc.sql(FORGET).param("id", pack.id()).update();
        }
    }

    byte[] content(UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    private static Pack known(Optional<Pack> pack) {
        return pack.orElseThrow(() -> Refused.notFound("packs.unknown", "No such pack"));
    }

    private static Pack pack(ResultSet row, int index) throws SQLException {
        var settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new Pack(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Format.valueOf(row.getString("format")),
                row.getString("sha256"),
                row.getInt("size"),
                new Defaults(row.getString("kind"), row.getString("business")),
                Pack.State.valueOf(row.getString("state")),
                row.getString("refusal"),
                row.getInt("done"),
                row.getInt("total"),
                new Settled(
                        new StaffId(row.getObject("uploaded_by", UUID.class)),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()),
                settledAt == null
                        ? null
                        : new Settled(new StaffId(row.getObject("settled_by", UUID.class)), settledAt.toInstant()),
                row.getInt("proposals"));
    }
}
