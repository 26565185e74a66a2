package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Purpose;
import io.jinqiao.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerRepository {

    /** A number in clear is one that is not sealed yet; see {@link SealClearPhones}. */
    private static final String COLUMNS = """
        select c.id, c.kind, c.number, c.name, c.phone, p.id as phone_id, p.sealed as phone_sealed,
               c.value, c.verified, c.risk_grade, c.language, c.tags, c.since, c.branch
          from customer.customer c
          left join customer.protected p on p.customer = c.id and p.field = 'PHONE'
        """;

    private static final String ALL = COLUMNS + "where c.id = any(:ids)";

    private static final String SEARCH = COLUMNS + """
         where c.erased_at is null
           and (lower(c.name) like :anywhere
            or lower(c.number) like :beginning
            or reverse(c.phone) like :tail
            or c.id = any(:ids))
         order by (c.kind = 'VISITOR'), c.name, c.number
         limit :limit
        """;

    private static final String BY_NUMBER = "select id from customer.customer where number = :number";

    private static final String NEXT_VISITOR = "select nextval('customer.visitor_number')";

    private static final String ADD = """
        insert into customer.customer
               (id, kind, number, name, value, verified, risk_grade, language, tags, flags, since, branch)
        values (:id, :kind, :number, :name, :value, :verified, :riskGrade, :language, :tags, :flags, :since, :branch)
        """;

    private static final String GRADE = "update customer.customer set risk_grade = :grade where id = :id";

    private static final String ERASE = """
        update customer.customer
           set kind = 'VISITOR', number = 'E-' || right(id::text, 12), name = '', phone = null, value = 'ORDINARY', verified = 0,
               risk_grade = null, tags = '{}', flags = '{}', branch = '', erased_at = :at
         where id = :id and erased_at is null
        """;

    private final JdbcClient jdbc;
    private final ProtectedFields fields;
    private final Vault vault;

    CustomerRepository(JdbcClient jdbc, ProtectedFields fields, Vault vault) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.vault = vault;
    }

    /** A customer whose phone number is still sealed. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Row(CustomerView view, @Nullable UUID phoneId, byte @Nullable [] phone) {}

    /** Where a customer belongs. */
    record Belonging(CustomerId customer, String segment, String branch) {}

    CustomerView get(CustomerId id) {
        return all(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("customer.unknown", "No such customer"));
    }

    List<CustomerView> all(List<CustomerId> ids) {
        var rows = jdbc.sql(ALL)
                .param("ids", values(ids))
                .query(CustomerRepository::row)
                .list();
        return masked(rows, Purpose.SCREEN);
    }

    List<CustomerView> search(String words, int limit) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        var rows = jdbc.sql(SEARCH)
                .param("anywhere", "%" + plain + "%")
                .param("beginning", plain + "%")
                .param("tail", plain.matches("\\d{4,}") ? new StringBuilder(plain).reverse() + "%" : null)
                .param("ids", values(fields.whose(words)))
                .param("limit", limit)
                .query(CustomerRepository::row)
                .list();
        return masked(rows, Purpose.SEARCH);
    }

    Optional<CustomerId> byNumber(String number) {
        return jdbc.sql(BY_NUMBER)
                .param("number", number)
                .query((row, index) -> new CustomerId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** What a reach asks of them; of an unknown id nothing. */
    Map<CustomerId, Belonging> belongings(Collection<CustomerId> ids) {
        return jdbc
                .sql("select id, value, branch from customer.customer where id = any(:ids)")
                .param("ids", values(ids))
                .query((row, index) -> new Belonging(
                        new CustomerId(row.getObject("id", UUID.class)),
                        row.getString("value"),
                        row.getString("branch")))
                .list()
                .stream()
                .collect(Collectors.toMap(Belonging::customer, each -> each));
    }

    String nextVisitorNumber() {
        return "V-" + jdbc.sql(NEXT_VISITOR).query(Long.class).single();
    }

    /** Without what is protected; see {@link ProtectedFields}. */
    void add(CustomerId id, NewCustomer customer, Instant since) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("kind", customer.kind().name())
                .param("number", customer.number())
                .param("name", customer.name())
                .param("value", customer.value().name())
                .param("verified", customer.verified())
                .param("riskGrade", customer.riskGrade())
                .param("language", customer.language().code())
                .param("tags", customer.tags().toArray(String[]::new))
                .param("flags", customer.flags().toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("branch", customer.branch())
                .update();
    }

    void grade(CustomerId id, String grade) {
        jdbc.sql(GRADE).param("id", id.value()).param("grade", grade).update();
    }

    /** Nothing is left but that there was somebody. */
    boolean erase(CustomerId id, Instant at) {
        return jdbc.sql(ERASE)
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean erased(CustomerId id) {
        return jdbc.sql("select exists (select 1 from customer.customer where id = :id and erased_at is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** The only way out of the table, so the phone number always leaves masked. */
    private List<CustomerView> masked(List<Row> rows, Purpose purpose) {
        if (rows.size() > 1) {
            vault.prepare(rows.stream()
                    .filter(row -> row.phone() != null)
                    .map(row -> Owner.of(row.view().id()))
                    .toList());
        }
        return rows.stream().map(row -> masked(row, purpose)).toList();
    }

    private CustomerView masked(Row row, Purpose purpose) {
        var id = row.phoneId();
        var sealed = row.phone();
        var clear = row.view().phone();
        return id == null || sealed == null
                ? row.view().withPhone(clear == null ? null : fields.shown(clear, purpose))
                : row.view().withPhone(fields.phone(row.view().id(), id, sealed, purpose));
    }

    private static UUID[] values(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toArray(UUID[]::new);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var phone = row.getString("phone");
        var view = new CustomerView(
                new CustomerId(row.getObject("id", UUID.class)),
                CustomerView.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("name"),
                phone,
                CustomerView.Value.valueOf(row.getString("value")),
                row.getInt("verified"),
                row.getString("risk_grade"),
                Language.of(row.getString("language")),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("branch"));
        return new Row(view, row.getObject("phone_id", UUID.class), row.getBytes("phone_sealed"));
    }
}
