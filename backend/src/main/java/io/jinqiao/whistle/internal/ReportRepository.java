package io.jinqiao.whistle.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportRepository {

    private static final String COLUMNS = """
        select id, number, category, identity, identity_key, writer_gone, not_to, state, officer, outcome, filed_on
          from whistle.report
        """;

    private static final String ALL = COLUMNS + "order by filed_on desc, number desc";

    private static final String LOCK = COLUMNS + "where id = :id for update";

    private static final String BY_SECRET = COLUMNS + "where number = :number and secret = :secret";

    private static final String FILE = """
        insert into whistle.report (id, number, secret, category, identity, identity_key, not_to, state, filed_on)
        values (:id, :number, :secret, :category, :identity, :identityKey, :notTo, 'FILED', :on)
        """;

    private static final String TAKE = "update whistle.report set state = 'TAKEN', officer = :officer where id = :id";

    private static final String CLOSE = """
        update whistle.report set state = 'CLOSED', outcome = :outcome, closed_on = :on where id = :id
        """;

    private static final String ADD = """
        insert into whistle.entry (id, report_id, place, by_writer, words, written_on)
        select :id, :report, coalesce(max(place), 0) + 1, :byWriter, :words, :on
          from whistle.entry where report_id = :report
        """;

    private static final String ENTRIES =
            "select id, by_writer, words, written_on from whistle.entry where report_id = :report order by place";

    private static final String SEAL_ENTRY = "update whistle.entry set words = :words where id = :id";

    private static final String SEAL_IDENTITY =
            "update whistle.report set identity = :identity, identity_key = :key where id = :id";

    private static final String BY_IDENTITY_KEY = COLUMNS + "where identity_key = :key for update";

    private static final String SOME = COLUMNS + "where id = any(:ids)";

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report as it is kept, with who wrote it where they said so. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Report(
            UUID id,
            String number,
            String category,
            @Nullable Writer writer,
            boolean writerGone,
            @Nullable StaffId notTo,
            String state,
            @Nullable StaffId officer,
            @Nullable String outcome,
            LocalDate filedOn) {

        @Override
        public String toString() {
            return "Report[" + number + "]";
        }
    }

    /**
     * Who wrote a report, sealed.
     *
     * @param key the owner of its key, who owns nothing else: it is destroyed before the words are; null for one that was sealed
     *     under the key of the report
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Writer(byte[] identity, @Nullable UUID key) {

        @Override
        public String toString() {
            return "Writer[]";
        }
    }

    /** Words of a report, sealed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(UUID id, boolean byWriter, byte[] words, LocalDate on) {}

    List<Report> all() {
        return jdbc.sql(ALL).query(ReportRepository::report).list();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(LOCK).param("id", id).query(ReportRepository::report).optional();
    }

    Optional<Report> findByIdentityKey(UUID key) {
        return jdbc.sql(BY_IDENTITY_KEY)
                .param("key", key)
                .query(ReportRepository::report)
                .optional();
    }

    List<Report> some(Collection<UUID> ids) {
        return jdbc.sql(SOME)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ReportRepository::report)
                .list();
    }

    /** Refuses with {@code whistle.unknown}. */
    Report lock(UUID id) {
        return find(id).orElseThrow(ReportRepository::unknown);
    }

    /** Refuses with {@code whistle.unknown}, alike for a wrong number and a wrong secret. */
    Report bySecret(String number, byte[] secret) {
        return jdbc.sql(BY_SECRET)
                .param("number", number)
                .param("secret", secret)
                .query(ReportRepository::report)
                .optional()
                .orElseThrow(ReportRepository::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("whistle.unknown", "No report has this number and secret");
    }

    void file(Report report, byte[] secret) {
        var notTo = report.notTo();
        var writer = report.writer();
        jdbc.sql(FILE)
                .param("id", report.id())
                .param("number", report.number())
                .param("secret", secret)
                .param("category", report.category())
                .param("identity", writer == null ? null : writer.identity())
                .param("identityKey", writer == null ? null : writer.key())
                .param("notTo", notTo == null ? null : notTo.value())
                .param("on", report.filedOn())
                .update();
    }

    void take(UUID id, StaffId officer) {
        jdbc.sql(TAKE).param("id", id).param("officer", officer.value()).update();
    }

    void close(UUID id, String outcome, LocalDate on) {
        jdbc.sql(CLOSE)
                .param("id", id)
                .param("outcome", outcome)
                .param("on", on)
                .update();
    }

    void add(UUID report, Entry entry) {
        jdbc.sql(ADD)
                .param("id", entry.id())
                .param("report", report)
                .param("byWriter", entry.byWriter())
                .param("words", entry.words())
                .param("on", entry.on())
                .update();
    }

    List<Entry> entries(UUID report) {
        return jdbc.sql(ENTRIES)
                .param("report", report)
                .query((row, _) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getBoolean("by_writer"),
                        row.getBytes("words"),
                        row.getObject("written_on", LocalDate.class)))
                .list();
    }

    void sealEntry(UUID id, byte[] words) {
        jdbc.sql(SEAL_ENTRY).param("id", id).param("words", words).update();
    }

    void sealIdentity(UUID id, Writer writer) {
        jdbc.sql(SEAL_IDENTITY)
                .param("id", id)
                .param("identity", writer.identity())
                .param("key", writer.key())
                .update();
    }

    private static Report report(ResultSet row, int index) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("category"),
                writer(row),
                row.getBoolean("writer_gone"),
                staff(row, "not_to"),
                row.getString("state"),
                staff(row, "officer"),
                row.getString("outcome"),
                row.getObject("filed_on", LocalDate.class));
    }

    private static @Nullable Writer writer(ResultSet row) throws SQLException {
        var identity = row.getBytes("identity");
        return identity == null ? null : new Writer(identity, row.getObject("identity_key", UUID.class));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
