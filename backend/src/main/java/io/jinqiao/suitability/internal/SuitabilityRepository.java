package io.jinqiao.suitability.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.internal.Matching.Assessment;
import io.jinqiao.suitability.internal.Matching.Judged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Products, assessments and checks. */
@Repository
class SuitabilityRepository {

    private static final String PRODUCTS = "select * from suitability.product order by code";

    private static final String PRODUCT = "select * from suitability.product where code = :code";

    private static final String OFFER = """
            insert into suitability.product (code, zh, en, issuer, issuer_level, seller_level)
            values (:code, :zh, :en, :issuer, :issuerLevel, :sellerLevel)
            on conflict (code) do update
               set zh = excluded.zh, en = excluded.en, issuer = excluded.issuer,
                   issuer_level = excluded.issuer_level, seller_level = excluded.seller_level
            """;

    /** One at a time for a customer, so that two at once cannot both be the last one allowed. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(:customer, 0))";

    private static final String ASSESSED = """
            insert into suitability.assessment (id, customer_id, level, at) values (:id, :customer, :level, :at)
            """;

    private static final String COUNT = """
            select count(*) from suitability.assessment where customer_id = :customer and at >= :since and at < :until
            """;

    private static final String NEWEST = """
            select level, at from suitability.assessment where customer_id = :customer order by at desc limit 1
            """;

    private static final String KEEP = """
            insert into suitability.sale_check
                   (id, customer_id, product, data, suitable, reasons, duties, checked_by, at)
            values (:id, :customer, :product, :data::jsonb, :suitable, :reasons, :duties, :by, :at)
            """;

    private static final String COLUMNS = """
            select id, customer_id, product, data::text, suitable, reasons, duties, checked_by, at, went_on_at
              from suitability.sale_check
            """;

    private static final String LOCK = COLUMNS + "where id = :id for update";

    private static final String OF = COLUMNS + "where customer_id = :customer order by at desc limit 20";

    private static final String ALLOWS = """
            select exists (select 1 from suitability.sale_check
                            where customer_id = :customer and suitable and at >= :since)
            """;

    private static final String WENT_ON = "update suitability.sale_check set went_on_at = :at where id = :id";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    SuitabilityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A check as it was kept. */
    record Check(
            UUID id,
            CustomerId customer,
            String product,
            Judged data,
            boolean suitable,
            List<String> reasons,
            List<String> duties,
            StaffId checkedBy,
            Instant at,
            @Nullable Instant wentOnAt) {}

    List<Product> products() {
        return jdbc.sql(PRODUCTS).query(SuitabilityRepository::product).list();
    }

    /** Refuses with {@code suitability.unknown-product}. */
    Product product(String code) {
        return jdbc.sql(PRODUCT)
                .param("code", code)
                .query(SuitabilityRepository::product)
                .optional()
                .orElseThrow(() -> Refused.notFound("suitability.unknown-product", "No such product"));
    }

    void offer(Product product) {
        jdbc.sql(OFFER)
                .param("code", product.code())
                .param("zh", product.name().zh())
                .param("en", product.name().en())
                .param("issuer", product.issuer())
                .param("issuerLevel", product.issuerLevel())
                .param("sellerLevel", product.sellerLevel())
                .update();
    }

    void lock(CustomerId customer) {
        jdbc.sql(ONE_AT_A_TIME)
                .param("customer", "suitability:" + customer)
                .query((row, index) -> index)
                .list();
    }

    void assessed(UUID id, CustomerId customer, int level, Instant at) {
        jdbc.sql(ASSESSED)
                .param("id", id)
                .param("customer", customer.value())
                .param("level", level)
                .param("at", at.atOffset(UTC))
                .update();
    }

    long assessments(CustomerId customer, Instant since, Instant until) {
        return jdbc.sql(COUNT)
                .param("customer", customer.value())
                .param("since", since.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(Long.class)
                .single();
    }

    Optional<Assessment> newest(CustomerId customer) {
        return jdbc.sql(NEWEST)
                .param("customer", customer.value())
                .query((row, index) -> new Assessment(
                        row.getInt("level"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void keep(Check check) {
        jdbc.sql(KEEP)
                .param("id", check.id())
                .param("customer", check.customer().value())
                .param("product", check.product())
                .param("data", JSON.writeValueAsString(check.data()))
                .param("suitable", check.suitable())
                .param("reasons", check.reasons().toArray(String[]::new))
                .param("duties", check.duties().toArray(String[]::new))
                .param("by", check.checkedBy().value())
                .param("at", check.at().atOffset(UTC))
                .update();
    }

    /** Refuses with {@code suitability.unknown-check}. */
    Check lockCheck(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(SuitabilityRepository::check)
                .optional()
                .orElseThrow(() -> Refused.notFound("suitability.unknown-check", "No such check"));
    }

    List<Check> of(CustomerId customer) {
        return jdbc.sql(OF)
                .param("customer", customer.value())
                .query(SuitabilityRepository::check)
                .list();
    }

    boolean allows(CustomerId customer, Instant since) {
        return jdbc.sql(ALLOWS)
                .param("customer", customer.value())
                .param("since", since.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    void wentOn(UUID id, Instant at) {
        jdbc.sql(WENT_ON).param("id", id).param("at", at.atOffset(UTC)).update();
    }

    private static Product product(ResultSet row, int index) throws SQLException {
        return new Product(
                row.getString("code"),
                new Bilingual(row.getString("zh"), row.getString("en")),
                row.getString("issuer"),
                row.getInt("issuer_level"),
                row.getInt("seller_level"));
    }

    private static Check check(ResultSet row, int index) throws SQLException {
        var wentOn = row.getObject("went_on_at", OffsetDateTime.class);
        return new Check(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("product"),
                JSON.readValue(row.getString("data"), Judged.class),
                row.getBoolean("suitable"),
                List.of((String[]) row.getArray("reasons").getArray()),
                List.of((String[]) row.getArray("duties").getArray()),
                new StaffId(row.getObject("checked_by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                wentOn == null ? null : wentOn.toInstant());
    }
}
