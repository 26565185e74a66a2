package io.jinqiao.insight.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.insight.counting.Formula;
import io.jinqiao.insight.counting.Indicator;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.StaffId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorRepository {

    private static final String NEWEST = """
        select distinct on (code) * from insight.indicator order by code, version desc
        """;

    private static final String OF = "select * from insight.indicator where code = :code order by version desc limit 1";

    private static final String FOLLOW = """
        insert into insight.indicator (code, version, place, name_zh, name_en, about_zh, about_en, numerator, denominator, unit,
                                       good, target, hidden_below, open_days, variant, within, owner, reason, by_id, since)
        select code, :version, place, name_zh, name_en, about_zh, about_en, :numerator, :denominator, unit,
               good, :target, hidden_below, open_days, :variant, :within, :owner, :reason, :by, :since
          from insight.indicator
         where code = :code and version = :version - 1
        """;

    private final JdbcClient jdbc;

    IndicatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the versions in force, in the order in which people read them. */
    List<Indicator> all() {
        return jdbc.sql(NEWEST).query(IndicatorRepository::indicator).list().stream()
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
    }

    Optional<Indicator> of(String code) {
        return jdbc.sql(OF)
                .param("code", code)
                .query(IndicatorRepository::indicator)
                .optional();
    }

    /** The next version; false when somebody else made it first. */
    boolean follow(Indicator next, String reason, StaffId by, Instant at) {
        var denominator = next.denominator();
        var variant = next.variant();
        return jdbc.sql(FOLLOW)
                        .param("code", next.code())
                        .param("version", next.version())
                        .param("numerator", next.numerator().text())
                        .param("denominator", denominator == null ? null : denominator.text())
                        .param("target", next.target())
                        .param("variant", variant == null ? null : variant.name())
                        .param("within", next.within())
                        .param("owner", next.owner())
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("since", at.atOffset(UTC))
                        .update()
                == 1;
    }

    private static Indicator indicator(ResultSet row, int index) throws SQLException {
        var denominator = row.getString("denominator");
        var variant = row.getString("variant");
        var within = row.getInt("within");
        var noWithin = row.wasNull();
        return new Indicator(
                row.getString("code"),
                row.getInt("version"),
                row.getInt("place"),
                new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                new Bilingual(row.getString("about_zh"), row.getString("about_en")),
                Formula.of(row.getString("numerator")),
                denominator == null ? null : Formula.of(denominator),
                Indicator.Unit.valueOf(row.getString("unit")),
                Indicator.Good.valueOf(row.getString("good")),
                number(row.getBigDecimal("target")),
                row.getLong("hidden_below"),
                row.getInt("open_days"),
                variant == null ? null : Indicator.Variant.valueOf(variant),
                noWithin ? null : within,
                row.getString("owner"));
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
