package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.StaffView.Skill;
import io.jinqiao.staff.TeamView;
import io.jinqiao.staff.internal.ChangePerson.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StaffRepository {

    /** What a {@link StaffView} is made of. */
    static final String COLUMNS =
            "id, username, number, name_zh, name_en, team, posts, skills, capacity, branch, areas";

    private static final String PERSON = "select " + COLUMNS + " from staff.person ";

    private static final String ADD = """
        insert into staff.person
               (id, username, password_hash, password_at, number, name_zh, name_en, team, posts, skills, capacity,
                second_factor, password_given, branch, areas)
        values (:id, :username, :hash, :at, :number, :zh, :en, :team, :posts, :skills, :capacity, :secondFactor, :given,
                :branch, :areas::jsonb)
        """;

    private static final String FOUND = """
        insert into staff.institution (name_zh, name_en, hotline, demo) values (:zh, :en, :hotline, :demo)
        on conflict (one) do update
           set name_zh = :zh, name_en = :en, hotline = :hotline, demo = :demo
        """;

    private static final String ADD_TEAM = """
        insert into staff.team (code, name_zh, name_en, department_zh, department_en)
        values (:code, :zh, :en, :departmentZh, :departmentEn)
        on conflict (code) do nothing
        """;

    private static final String ADD_BRANCH = """
        insert into staff.branch (code, name_zh, name_en) values (:code, :zh, :en) on conflict (code) do nothing
        """;

    private static final String MOVE = """
        update staff.person
           set team = :team, posts = :posts, capacity = :capacity, branch = :branch, areas = :areas::jsonb
         where id = :id
        """;

    private final JdbcClient jdbc;

    StaffRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StaffView get(StaffId id) {
        return jdbc.sql(PERSON + "where id = ?")
                .param(id.value())
                .query(StaffRepository::person)
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown", "Nobody with that id works here"));
    }

    List<StaffView> all() {
        return jdbc.sql(PERSON + "where left_at is null and not service order by number")
                .query(StaffRepository::person)
                .list();
    }

    /** Sign-in names and numbers of everybody who ever worked here, and of service accounts. */
    List<String> taken() {
        return jdbc.sql("select username from staff.person union select number from staff.person")
                .query((row, _) -> row.getString(1))
                .list();
    }

    void add(StaffId id, NewStaff person, String hash, boolean given, Instant at) {
        try {
            jdbc.sql(ADD)
                    .param("id", id.value())
                    .param("username", person.username())
                    .param("hash", hash)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("number", person.number())
                    .param("zh", person.name().zh())
                    .param("en", person.name().en())
                    .param("team", person.team())
                    .param("posts", person.posts().toArray(String[]::new))
                    .param("skills", skills(person.skills()))
                    .param("capacity", person.capacity())
                    .param("secondFactor", person.secondFactor())
                    .param("given", given)
                    .param("branch", person.branch())
                    .param("areas", Areas.written(person.areas()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("staff.username-taken", "That sign-in name or number is taken");
        }
    }

    void found(InstitutionView institution) {
        jdbc.sql(FOUND)
                .param("zh", institution.name().zh())
                .param("en", institution.name().en())
                .param("hotline", institution.hotline())
                .param("demo", institution.demo())
                .update();
    }

    Optional<InstitutionView> institution() {
        return jdbc.sql("select name_zh, name_en, hotline, demo from staff.institution")
                .query((row, _) -> new InstitutionView(
                        new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                        row.getString("hotline"),
                        row.getBoolean("demo")))
                .optional();
    }

    void add(TeamView team) {
        jdbc.sql(ADD_TEAM)
                .param("code", team.code())
                .param("zh", team.name().zh())
                .param("en", team.name().en())
                .param("departmentZh", team.department().zh())
                .param("departmentEn", team.department().en())
                .update();
    }

    void add(BranchView branch) {
        jdbc.sql(ADD_BRANCH)
                .param("code", branch.code())
                .param("zh", branch.name().zh())
                .param("en", branch.name().en())
                .update();
    }

    List<BranchView> branches() {
        return jdbc.sql("select code, name_zh, name_en from staff.branch order by code")
                .query((row, _) -> new BranchView(
                        row.getString("code"), new Bilingual(row.getString("name_zh"), row.getString("name_en"))))
                .list();
    }

    void move(StaffId id, Place to) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("team", to.team())
                .param("posts", to.posts().toArray(String[]::new))
                .param("capacity", to.capacity())
                .param("branch", to.branch())
                .param("areas", Areas.written(to.areas()))
                .update();
    }

    void rename(StaffId id, Bilingual name) {
        jdbc.sql("update staff.person set name_zh = :zh, name_en = :en where id = :id")
                .param("id", id.value())
                .param("zh", name.zh())
                .param("en", name.en())
                .update();
    }

    void learn(StaffId id, List<Skill> skills) {
        jdbc.sql("update staff.person set skills = :skills where id = :id")
                .param("id", id.value())
                .param("skills", skills(skills))
                .update();
    }

    void leave(StaffId id, Instant at) {
        jdbc.sql("update staff.person set left_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void bar(StaffId id, @Nullable String why) {
        jdbc.sql("update staff.person set barred = :why where id = :id")
                .param("id", id.value())
                .param("why", why, Types.VARCHAR)
                .update();
    }

    Optional<String> barred(StaffId id) {
        return jdbc.sql("select coalesce(barred, '') from staff.person where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .filter(why -> !why.isEmpty());
    }

    List<TeamView> teams() {
        return jdbc.sql("select code, name_zh, name_en, department_zh, department_en from staff.team order by code")
                .query((row, _) -> new TeamView(
                        row.getString("code"),
                        new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                        new Bilingual(row.getString("department_zh"), row.getString("department_en"))))
                .list();
    }

    static StaffView person(ResultSet row, int index) throws SQLException {
        return new StaffView(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("number"),
                new Bilingual(row.getString("name_zh"), row.getString("name_en")),
                row.getString("team"),
                texts(row, "posts"),
                texts(row, "skills").stream().map(FlatSkill::skill).toList(),
                row.getInt("capacity"),
                row.getString("branch"),
                Areas.read(row.getString("areas")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }

    private static String[] skills(List<Skill> skills) {
        return skills.stream().map(FlatSkill::of).toArray(String[]::new);
    }
}
