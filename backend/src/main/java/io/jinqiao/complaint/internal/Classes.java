package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classes of the regulatory return, as the institution keeps them. */
@Repository
class Classes {

    private static final String ALL = """
            select dimension, code, zh, en, position, ended from complaint.class order by dimension, position, code
            """;

    private static final String PUT = """
            insert into complaint.class (dimension, code, zh, en, position, ended)
            values (:dimension, :code, :zh, :en, :position, :ended)
            on conflict (dimension, code) do update
               set zh = excluded.zh, en = excluded.en, position = excluded.position, ended = excluded.ended
            """;

    private final JdbcClient jdbc;

    Classes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Dimension {
        WAY,
        LINE,
        CAUSE
    }

    /** An ended class is chosen no more and still names what was filed under it. */
    record ReturnClass(Dimension dimension, String code, Bilingual name, int position, boolean ended) {

        ReturnClass {
            code = Words.required(code, 20);
            name = new Bilingual(Words.required(name.zh(), 60), Words.required(name.en(), 60));
        }
    }

    List<ReturnClass> all() {
        return jdbc.sql(ALL).query(Classes::read).list();
    }

    void put(ReturnClass corrected) {
        jdbc.sql(PUT)
                .param("dimension", corrected.dimension().name())
                .param("code", corrected.code())
                .param("zh", corrected.name().zh())
                .param("en", corrected.name().en())
                .param("position", corrected.position())
                .param("ended", corrected.ended())
                .update();
    }

    /** Refuses with {@code complaint.unknown-class}. */
    void check(String way, String line, String cause) {
        var known = all();
        check(known, Dimension.WAY, way);
        check(known, Dimension.LINE, line);
        check(known, Dimension.CAUSE, cause);
    }

    private static void check(List<ReturnClass> known, Dimension dimension, String code) {
        if (known.stream()
                .noneMatch(each -> each.dimension() == dimension && each.code().equals(code) && !each.ended())) {
            throw Refused.invalid("complaint.unknown-class", "No class %s of %s".formatted(code, dimension));
        }
    }

    private static ReturnClass read(ResultSet row, int index) throws SQLException {
        return new ReturnClass(
                Dimension.valueOf(row.getString("dimension")),
                row.getString("code"),
                new Bilingual(row.getString("zh"), row.getString("en")),
                row.getInt("position"),
                row.getBoolean("ended"));
    }
}
