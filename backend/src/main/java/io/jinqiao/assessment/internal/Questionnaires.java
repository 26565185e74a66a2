package io.jinqiao.assessment.internal;

import io.jinqiao.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires in all their versions: the shipped ones ({@code assessment/questionnaires.yaml}) are the first. */
@Repository
class Questionnaires {

    private static final String COLUMNS = "select content::text, state, act_id, reason from assessment.questionnaire ";

    private static final String ALL = COLUMNS + "order by code, version desc";

    private static final String OF_ACT = COLUMNS + "where act_id = :act for update";

    private static final String ADD = """
        insert into assessment.questionnaire (code, version, content, state, act_id, reason)
        values (:code, :version, :content::jsonb, 'PROPOSED', :act, :reason)
        """;

    private static final String END =
            "update assessment.questionnaire set state = :state, ended_at = :at where act_id = :act";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final List<Questionnaire> shipped = shipped();

    Questionnaires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version as it is kept.
     *
     * @param state PROPOSED, APPROVED, DROPPED; SHIPPED for the first of those that come with the product
     */
    record Kept(Questionnaire questionnaire, String state, String reason) {

        boolean good() {
            return state.equals("APPROVED") || state.equals("SHIPPED");
        }
    }

    /** By code, the newest first. */
    List<Kept> all() {
        var all = new ArrayList<>(jdbc.sql(ALL).query(Questionnaires::kept).list());
        shipped.forEach(each -> all.add(new Kept(each, "SHIPPED", "")));
        all.sort(Comparator.comparing((Kept kept) -> kept.questionnaire().code())
                .thenComparingInt(kept -> -kept.questionnaire().version()));
        return all;
    }

    /** Refuses with {@code assessment.unknown-questionnaire}. */
    Questionnaire inForce(String code) {
        return findInForce(code)
                .orElseThrow(() -> Refused.notFound("assessment.unknown-questionnaire", "No such questionnaire"));
    }

    Optional<Questionnaire> findInForce(String code) {
        return all().stream()
                .filter(kept -> kept.good() && kept.questionnaire().code().equals(code))
                .map(Kept::questionnaire)
                .findFirst();
    }

    /** Of what is shipped, the second follows. */
    int next(String code) {
        return all().stream()
                        .filter(kept -> kept.questionnaire().code().equals(code))
                        .mapToInt(kept -> kept.questionnaire().version())
                        .max()
                        .orElse(0)
                + 1;
    }

    void add(Questionnaire questionnaire, UUID act, String reason) {
        jdbc.sql(ADD)
                .param("code", questionnaire.code())
                .param("version", questionnaire.version())
                .param("content", JSON.writeValueAsString(questionnaire))
                .param("act", act)
                .param("reason", reason)
                .update();
    }

    Optional<Questionnaire> ofAct(UUID act) {
        return jdbc.sql(OF_ACT)
                .param("act", act)
                .query(Questionnaires::kept)
                .optional()
                .map(Kept::questionnaire);
    }

    void end(UUID act, String state, Instant at) {
        jdbc.sql(END)
                .param("act", act)
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Questionnaire read(String json) {
        return JSON.readValue(json, Questionnaire.class);
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(read(row.getString("content")), row.getString("state"), row.getString("reason"));
    }

    private record Sheet(List<Questionnaire> questionnaires) {}

    private static List<Questionnaire> shipped() {
        try (var in = new ClassPathResource("assessment/questionnaires.yaml").getInputStream()) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return JSON.convertValue(read, Sheet.class).questionnaires();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped questionnaires cannot be read", e);
        }
    }
}
