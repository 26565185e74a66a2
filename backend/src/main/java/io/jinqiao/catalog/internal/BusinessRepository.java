package io.jinqiao.catalog.internal;

import io.jinqiao.catalog.BusinessView;
import io.jinqiao.kernel.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BusinessRepository {

    private static final String ALL = "select code, zh, en from catalog.business order by place";

    private static final String CLEAR = "delete from catalog.business";

    private static final String ADD_ALL = """
            insert into catalog.business (code, zh, en, place)
            select code, zh, en, place
              from unnest(:codes, :zh, :en) with ordinality as business (code, zh, en, place)
            """;

    private final JdbcClient jdbc;

    BusinessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Businesses all() {
        return Businesses.of(below("", jdbc.sql(ALL).query(Row::of).list()));
    }

    void replace(Businesses businesses) {
        var flat = businesses.tree().stream().flatMap(BusinessRepository::flat).toList();
        jdbc.sql(CLEAR).update();
        jdbc.sql(ADD_ALL)
                .param("codes", column(flat, BusinessView::code))
                .param("zh", column(flat, business -> business.name().zh()))
                .param("en", column(flat, business -> business.name().en()))
                .update();
    }

    private static List<BusinessView> below(String above, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.code().startsWith(above))
                .filter(row -> !row.code().substring(above.length()).contains("."))
                .map(row ->
                        new BusinessView(row.code(), new Bilingual(row.zh(), row.en()), below(row.code() + ".", rows)))
                .toList();
    }

    private static Stream<BusinessView> flat(BusinessView business) {
        return Stream.concat(Stream.of(business), business.of().stream().flatMap(BusinessRepository::flat));
    }

    private static String[] column(List<BusinessView> businesses, Function<BusinessView, String> part) {
        return businesses.stream().map(part).toArray(String[]::new);
    }

    private record Row(String code, String zh, String en) {

        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(row.getString("code"), row.getString("zh"), row.getString("en"));
        }
    }
}
