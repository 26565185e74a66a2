package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Masks;
import io.jinqiao.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CustomerRepository {

    private static final String COLUMNS = """
            select id, kind, number, name, phone, value, verified, risk_grade, language, tags, since
              from customer.customer
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String ALL = COLUMNS + "where id = any(:ids)";

    private static final String SEARCH = COLUMNS + """
             where lower(name) like :anywhere
                or lower(number) like :beginning
                or reverse(phone) like :tail
             order by (kind = 'VISITOR'), name, number
             limit :limit
            """;

    private static final String BY_NUMBER = "select id from customer.customer where number = :number";

    private static final String NEXT_VISITOR = "select nextval('customer.visitor_number')";

    private static final String ADD = """
            insert into customer.customer
                   (id, kind, number, name, phone, value, verified, risk_grade, language, tags, since)
            values (:id, :kind, :number, :name, :phone, :value, :verified, :riskGrade, :language, :tags, :since)
            """;

    private final JdbcClient jdbc;

    CustomerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CustomerView get(CustomerId id) {
        return jdbc.sql(GET)
                .param("id", id.value())
                .query(CustomerRepository::view)
                .optional()
                .orElseThrow(() -> Refused.notFound("customer.unknown", "No such customer"));
    }

    List<CustomerView> all(List<CustomerId> ids) {
        return jdbc.sql(ALL)
                .param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(CustomerRepository::view)
                .list();
    }

    List<CustomerView> search(String words, int limit) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql(SEARCH)
                .param("anywhere", "%" + plain + "%")
                .param("beginning", plain + "%")
                .param("tail", plain.matches("\\d{4,}") ? new StringBuilder(plain).reverse() + "%" : null)
                .param("limit", limit)
                .query(CustomerRepository::view)
                .list();
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

    void add(CustomerId id, NewCustomer customer, Instant since) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("kind", customer.kind().name())
                .param("number", customer.number())
                .param("name", customer.name())
                .param("phone", customer.phone())
                .param("value", customer.value().name())
                .param("verified", customer.verified())
                .param("riskGrade", customer.riskGrade())
                .param("language", customer.language().code())
                .param("tags", customer.tags().toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The only way out of the table, so the phone number always leaves masked. */
    private static CustomerView view(ResultSet row, int index) throws SQLException {
        var phone = row.getString("phone");
        return new CustomerView(
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
    }
}
