package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Worker.Result;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResultRepository {

    private static final String ALL = "select staff_id, skill, closed, solved from routing.result";

    private static final String OF = ALL + " where staff_id = :staff";

    private static final String COUNT = """
            insert into routing.result as old (staff_id, skill, closed, solved)
            values (:staff, :skill, 1, :solved)
            on conflict (staff_id, skill) do update
               set closed = old.closed * :keep + 1, solved = old.solved * :keep + :solved
            """;

    private static final String TAKE_BACK = """
            update routing.result
               set solved = greatest(0, solved - 1)
             where staff_id = :staff and skill = :skill
            """;

    /** What an older matter keeps of its weight with each newer one: the last hundred say most. */
    private static final double KEEP = 0.99;

    private final JdbcClient jdbc;

    ResultRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<StaffId, Map<String, Result>> all() {
        return byPerson(jdbc.sql(ALL).query(Row.class).list());
    }

    Map<StaffId, Map<String, Result>> of(StaffId staff) {
        return byPerson(
                jdbc.sql(OF).param("staff", staff.value()).query(Row.class).list());
    }

    void count(StaffId staff, String skill, boolean solved) {
        jdbc.sql(COUNT)
                .param("staff", staff.value())
                .param("skill", skill)
                .param("solved", solved ? 1.0 : 0.0)
                .param("keep", KEEP)
                .update();
    }

    /** What was counted as solved was not. */
    void takeBack(StaffId staff, String skill) {
        jdbc.sql(TAKE_BACK).param("staff", staff.value()).param("skill", skill).update();
    }

    private static Map<StaffId, Map<String, Result>> byPerson(List<@Nullable Row> rows) {
        return rows.stream()
                .map(Objects::requireNonNull)
                .collect(groupingBy(
                        row -> new StaffId(row.staffId()),
                        toMap(Row::skill, row -> new Result(row.closed(), Math.min(row.closed(), row.solved())))));
    }

    private record Row(UUID staffId, String skill, double closed, double solved) {}
}
