package io.jinqiao.watch.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BroadcastRepository {

    private static final String COLUMNS = """
        select id, words, teams, queues, told, sent_by, sent_at, until,
               array(select staff_id from watch.broadcast_read as r where r.broadcast_id = b.id order by read_at) as read
          from watch.broadcast as b
        """;

    private static final String NEWEST = COLUMNS + "order by sent_at desc limit :most";

    private static final String UNREAD = COLUMNS + """
         where until > :now and :staff = any(told)
           and not exists (select from watch.broadcast_read as r where r.broadcast_id = b.id and r.staff_id = :staff)
         order by sent_at
        """;

    private static final String FIND = COLUMNS + "where id = :id for update of b";

    private static final String ADD = """
        insert into watch.broadcast (id, words, teams, queues, told, sent_by, sent_at, until)
        values (:id, :words, :teams, :queues, :told, :by, :at, :until)
        """;

    private static final String READ = """
        insert into watch.broadcast_read (broadcast_id, staff_id, read_at) values (:id, :staff, :at)
        on conflict do nothing
        """;

    private static final String END = "update watch.broadcast set until = :at where id = :id and until > :at";

    private final JdbcClient jdbc;

    BroadcastRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Broadcast> newest(int most) {
        return jdbc.sql(NEWEST).param("most", most).query(this::broadcast).list();
    }

    /** What lies before somebody now. */
    List<Broadcast> unread(StaffId staff, Instant now) {
        return jdbc.sql(UNREAD)
                .param("staff", staff.value())
                .param("now", now.atOffset(UTC))
                .query(this::broadcast)
                .list();
    }

    Optional<Broadcast> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(this::broadcast).optional();
    }

    void add(Broadcast broadcast) {
        jdbc.sql(ADD)
                .param("id", broadcast.id())
                .param("words", broadcast.words())
                .param("teams", broadcast.teams().toArray(String[]::new))
                .param("queues", broadcast.queues().toArray(String[]::new))
                .param("told", broadcast.told().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("by", broadcast.by().value())
                .param("at", broadcast.at().atOffset(UTC))
                .param("until", broadcast.until().atOffset(UTC))
                .update();
    }

    /** False when they had read it. */
    boolean read(UUID id, StaffId staff, Instant at) {
        return jdbc.sql(READ)
                        .param("id", id)
                        .param("staff", staff.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    boolean end(UUID id, Instant at) {
        return jdbc.sql(END).param("id", id).param("at", at.atOffset(UTC)).update() > 0;
    }

    private Broadcast broadcast(ResultSet row, int index) throws SQLException {
        return new Broadcast(
                row.getObject("id", UUID.class),
                row.getString("words"),
                List.of((String[]) row.getArray("teams").getArray()),
                List.of((String[]) row.getArray("queues").getArray()),
                people(row, "told"),
                people(row, "read"),
                new StaffId(row.getObject("sent_by", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static List<StaffId> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(StaffId::new)
                .toList();
    }
}
