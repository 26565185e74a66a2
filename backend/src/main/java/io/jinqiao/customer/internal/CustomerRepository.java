package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Masks;
import io.jinqiao.kernel.Refused;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerRepository {

    /** A number in clear is one that is not sealed yet; see {@link SealClearPhones}. */
    private static final String COLUMNS = """
            select c.id, c.kind, c.number, c.name, c.phone, p.id as phone_id, p.sealed as phone_sealed,
                   c.value, c.verified, c.risk_grade, c.language, c.tags, c.since
              from customer.customer c
              left join customer.protected p on p.customer = c.id and p.field = 'PHONE'
            """;

    private static final String ALL = COLUMNS + "where c.id = any(:ids)";

    private static final String SEARCH = COLUMNS + """
             where lower(c.name) like :anywhere
                or lower(c.number) like :beginning
                or reverse(c.phone) like :tail
                or c.id = any(:ids)
             order by (c.kind = 'VISITOR'), c.name, c.number
             limit :limit
            """;

    private static final String BY_NUMBER = "select id from customer.customer where number = :number";

    private static final String NEXT_VISITOR = "select nextval('customer.visitor_number')";

    private static final String ADD = """
            insert into customer.customer
                   (id, kind, number, name, value, verified, risk_grade, language, tags, flags, since)
            values (:id, :kind, :number, :name, :value, :verified, :riskGrade, :language, :tags, :flags, :since)
            """;

    private static final String GRADE = "update customer.customer set risk_grade = :grade where id = :id";

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
                .update();
    }

    void grade(CustomerId id, String grade) {
        jdbc.sql(GRADE).param("id", id.value()).param("grade", grade).update();
    }

    /** The only way out of the table, so the phone number always leaves masked. */
    private List<CustomerView> masked(List<Row> rows, Purpose purpose) {
        if (rows.size() > 1) {
            vault.prepare(rows.stream()
                    .filter(row -> row.phone() != null)
                    .map(row -> row.view().id())
                    .toList());
        }
        return rows.stream().map(row -> masked(row, purpose)).toList();
    }

    private CustomerView masked(Row row, Purpose purpose) {
        var id = row.phoneId();
        var sealed = row.phone();
        return id == null || sealed == null
                ? row.view()
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
                phone == null ? null : Masks.phone(phone),
                CustomerView.Value.valueOf(row.getString("value")),
                row.getInt("verified"),
                row.getString("risk_grade"),
                Language.of(row.getString("language")),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getObject("since", OffsetDateTime.class).toInstant());
        return new Row(view, row.getObject("phone_id", UUID.class), row.getBytes("phone_sealed"));
    }
}
