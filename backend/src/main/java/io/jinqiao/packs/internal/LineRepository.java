package io.jinqiao.packs.internal;

import io.jinqiao.kernel.ProposalId;
import io.jinqiao.packs.files.Column;
import io.jinqiao.packs.files.Fault;
import io.jinqiao.packs.files.Place;
import io.jinqiao.packs.internal.Line.Change;
import io.jinqiao.packs.internal.Line.Near;
import io.jinqiao.packs.internal.Line.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class LineRepository {

    private static final String ADD = """
            insert into packs.line
                   (pack_id, number, sheet, row, code, title, verdict, fault, detail, cells, base, changes, near, twin)
            values (:pack, :number, :sheet, :row, :code, :title, :verdict, :fault, :detail, :cells::jsonb, :base,
                    :changes::jsonb, :near::jsonb, :twin)
            """;

    private static final String PAGE = """
            select number, sheet, row, code, title, verdict, fault, detail, cells::text, base, changes::text, near::text, twin
              from packs.line
             where pack_id = :pack and number > :after and (:verdict::text is null or verdict = :verdict)
             order by number
             limit :limit
            """;

    private static final String COUNTS =
            "select pack_id, verdict, count(*) as lines from packs.line where pack_id = any(:packs) group by pack_id, verdict";

    private static final String CLEAR = "delete from packs.line where pack_id = :pack";

    private static final String PROPOSED_ALREADY =
            "select code || ' ' || sha256 as key from packs.proposed where code = any(:codes)";

    private static final String ADD_PROPOSED = """
            insert into packs.proposed (code, sha256, pack_id, proposal_id) values (:code, :sha256, :pack, :proposal)
            """;

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LineRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID pack, List<Line> lines) {
        for (var line : lines) {
            var fault = line.fault();
            jdbc.sql(ADD)
                    .param("pack", pack)
                    .param("number", line.number())
                    .param("sheet", line.place().sheet())
                    .param("row", line.place().row())
                    .param("code", line.code())
                    .param("title", line.title())
                    .param("verdict", line.verdict().name())
                    .param("fault", fault == null ? "" : fault.code())
                    .param("detail", fault == null ? "" : fault.detail())
                    .param("cells", json.writeValueAsString(byCode(line.cells())))
                    .param("base", line.base())
                    .param("changes", json.writeValueAsString(line.changes()))
                    .param("near", json.writeValueAsString(line.near()))
                    .param("twin", line.twin())
                    .update();
        }
    }

    void clear(UUID pack) {
        jdbc.sql(CLEAR).param("pack", pack).update();
    }

    List<Line> page(UUID pack, @Nullable Verdict verdict, int after, int limit) {
        return jdbc.sql(PAGE)
                .param("pack", pack)
                .param("verdict", verdict == null ? null : verdict.name())
                .param("after", after)
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    Map<UUID, Map<Verdict, Integer>> counts(List<UUID> packs) {
        return jdbc
                .sql(COUNTS)
                .param("packs", packs.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("pack_id", UUID.class),
                        Map.entry(Verdict.valueOf(row.getString("verdict")), row.getInt("lines"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.toMap(
                                entry -> entry.getValue().getKey(),
                                entry -> entry.getValue().getValue())));
    }

    /** Code and hash of what went ahead under these codes. */
    Set<String> proposedAlready(List<String> codes) {
        return Set.copyOf(jdbc.sql(PROPOSED_ALREADY)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> row.getString("key"))
                .list());
    }

    void proposed(UUID pack, String code, String sha256, ProposalId proposal) {
        jdbc.sql(ADD_PROPOSED)
                .param("code", code)
                .param("sha256", sha256)
                .param("pack", pack)
                .param("proposal", proposal.value())
                .update();
    }

    private static Map<String, String> byCode(Map<Column, String> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey().name(), Map.Entry::getValue));
    }

    private Line line(ResultSet row, int index) throws SQLException {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        json.readValue(row.getString("cells"), CELLS)
                .forEach((column, text) -> cells.put(Column.valueOf(column), text));
        var fault = row.getString("fault");
        return new Line(
                row.getInt("number"),
                new Place(row.getString("sheet"), row.getLong("row")),
                row.getString("code"),
                row.getString("title"),
                Verdict.valueOf(row.getString("verdict")),
                fault.isEmpty() ? null : new Fault(fault, row.getString("detail")),
                cells,
                row.getInt("base"),
                List.of(json.readValue(row.getString("changes"), Change[].class)),
                List.of(json.readValue(row.getString("near"), Near[].class)),
                row.getObject("twin", Integer.class));
    }
}
