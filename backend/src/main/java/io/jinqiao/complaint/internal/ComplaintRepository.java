package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ComplaintRepository {

    private static final String COLUMNS = """
        select id, version, number, customer_id, conversation_id, receipt, filer, account, state, repeats, received_at,
               runs_from
          from complaint.complaint
        """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF_CUSTOMER = COLUMNS + "where customer_id = :id order by number desc limit 200";

    private static final String OPEN = COLUMNS + "where closed_at is null order by received_at limit 1000";

    private static final String LIST = COLUMNS + """
         where (not :open or closed_at is null)
           and (:step::text is null or step = :step)
           and (:owner::uuid is null or owner_id = :owner)
           and (:line::text is null or line = :line)
           and (:cause::text is null or cause = :cause)
           and (:door::text is null or door = :door)
           and (:branch::text is null or branch = :branch)
           and (:product::text is null or :product = any(products))
           and (:from::timestamptz is null or received_at >= :from)
           and (:until::timestamptz is null or received_at < :until)
           and (:like::text is null
                or lower(number) like :like or lower(subject) like :like or lower(reference) like :like
                or customer_id = any(:customers))
         order by (closed_at is null) desc, (grade is null or grade = 'URGENT') desc, received_at desc
         limit :limit
        """;

    /** Solved ones of the same class, newest first: what was done then. */
    private static final String ALIKE = COLUMNS + """
         where id <> :id and told_at is not null
           and ((line = :line and cause = :cause) or (line = :line and products && :products::text[]))
         order by (cause = :cause) desc, told_at desc
         limit :limit
        """;

    private static final String NEXT_NUMBER = """
        insert into complaint.day (day, numbers) values (:day, 1)
        on conflict (day) do update set numbers = day.numbers + 1
        returning numbers
        """;

    private static final String ADD = """
        insert into complaint.complaint
               (id, version, number, customer_id, conversation_id, receipt, filer, account, state, step, subject,
                case_type, door, regulator, reference, products, branch, grade, way, line, cause, owner_id, repeats,
                compensation, satisfied, received_at, runs_from, told_at, closed_at)
        values (:id, :version, :number, :customerId, :conversationId, :receipt::jsonb, :filer::jsonb, :account::jsonb,
                :state::jsonb, :step, :subject, :caseType, :door, :regulator, :reference, :products, :branch, :grade,
                :way, :line, :cause, :ownerId, :repeats, :compensation, :satisfied, :receivedAt, :runsFrom, :toldAt,
                :closedAt)
        """;

    private static final String SAVE = """
        update complaint.complaint
           set version = version + 1, account = :account::jsonb, state = :state::jsonb, step = :step,
               subject = :subject, case_type = :caseType, products = :products, branch = :branch, grade = :grade,
               way = :way, line = :line, cause = :cause, owner_id = :ownerId, repeats = :repeats,
               compensation = :compensation, satisfied = :satisfied, runs_from = :runsFrom, told_at = :toldAt,
               closed_at = :closedAt
         where id = :id and version = :version
        """;

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ComplaintRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Complaint get(ComplaintId id) {
        return jdbc.sql(GET)
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.unknown", "No such complaint"));
    }

    List<Complaint> of(CustomerId customer) {
        return jdbc.sql(OF_CUSTOMER)
                .param("id", customer.value())
                .query(this::read)
                .list();
    }

    List<Complaint> open() {
        return jdbc.sql(OPEN).query(this::read).list();
    }

    List<Complaint> list(ListComplaints ask, List<CustomerId> customers, int limit) {
        var words = ask.words();
        return jdbc.sql(LIST)
                .param("open", ask.open())
                .param("step", ask.step())
                .param("owner", ask.owner() == null ? null : ask.owner().value())
                .param("line", ask.line())
                .param("cause", ask.cause())
                .param("door", ask.door())
                .param("branch", ask.branch())
                .param("product", ask.product())
                .param("from", ask.from() == null ? null : ask.from().atOffset(ZoneOffset.UTC))
                .param("until", ask.until() == null ? null : ask.until().atOffset(ZoneOffset.UTC))
                .param("like", words.isEmpty() ? null : "%" + plain(words).toLowerCase(Locale.ROOT) + "%")
                .param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    List<Complaint> alike(Complaint complaint, int limit) {
        var grading = Progress.of(complaint.state()).grading();
        if (grading == null) {
            return List.of();
        }
        return jdbc.sql(ALIKE)
                .param("id", complaint.id().value())
                .param("line", grading.line())
                .param("cause", grading.cause())
                .param("products", complaint.account().products().toArray(String[]::new))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** {@code C20261126-0003}: the day in the house's time zone, and a number of that day given out once. */
    String nextNumber(Instant now) {
        var day = now.atZone(HOUSE).toLocalDate();
        var number = jdbc.sql(NEXT_NUMBER)
                .param("day", day)
                .query((row, index) -> row.getInt(1))
                .single();
        return "C%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
    }

    /** Refuses with {@code complaint.reference-known} what a regulator forwarded already. */
    void add(Complaint complaint) {
        try {
            jdbc.sql(ADD).paramSource(ComplaintRow.of(complaint, json)).update();
        } catch (DuplicateKeyException known) {
            throw Refused.conflict("complaint.reference-known", "The regulator's reference is on file already");
        }
    }

    void save(Complaint complaint) {
        if (jdbc.sql(SAVE).paramSource(ComplaintRow.of(complaint, json)).update() == 0) {
            throw new OptimisticLockingFailureException("Somebody else changed complaint " + complaint.number());
        }
    }

    private Complaint read(ResultSet row, int index) throws SQLException {
        return ComplaintRow.read(row, json);
    }

    private static String plain(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
