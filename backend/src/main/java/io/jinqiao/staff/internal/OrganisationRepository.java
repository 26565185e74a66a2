package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Bilingual;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What teams, branches and departments are called. */
@Repository
class OrganisationRepository {

    private static final String RENAME_DEPARTMENT =
            "update staff.team set department_zh = :zh, department_en = :en where department_zh = :before";

    private final JdbcClient jdbc;

    OrganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change at a time, until the transaction ends. */
    void lock() {
        jdbc.sql("lock table staff.team in share row exclusive mode").update();
    }

    void renameTeam(String code, Bilingual name) {
        jdbc.sql("update staff.team set name_zh = :zh, name_en = :en where code = :code")
                .param("zh", name.zh())
                .param("en", name.en())
                .param("code", code)
                .update();
    }

    void renameBranch(String code, Bilingual name) {
        jdbc.sql("update staff.branch set name_zh = :zh, name_en = :en where code = :code")
                .param("zh", name.zh())
                .param("en", name.en())
                .param("code", code)
                .update();
    }

    /** In its teams and, because departments have no code, wherever a post holds in it. */
    void renameDepartment(String before, Bilingual name) {
        jdbc.sql(RENAME_DEPARTMENT)
                .param("zh", name.zh())
                .param("en", name.en())
                .param("before", before)
                .update();
        jdbc.sql("select id, areas from staff.person where areas <> '{}' for update")
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), Areas.read(row.getString("areas"))))
                .list()
                .forEach(person -> rewrite(person.getKey(), person.getValue(), before, name.zh()));
    }

    private void rewrite(UUID person, Map<String, Area> areas, String before, String after) {
        if (areas.values().stream().noneMatch(area -> area.departments().contains(before))) {
            return;
        }
        var renamed = areas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> renamed(each.getValue(), before, after)));
        jdbc.sql("update staff.person set areas = :areas::jsonb where id = :id")
                .param("areas", Areas.written(renamed))
                .param("id", person)
                .update();
    }

    private static Area renamed(Area area, String before, String after) {
        var departments = area.departments().stream()
                .map(each -> each.equals(before) ? after : each)
                .collect(Collectors.toSet());
        return new Area(area.teams(), Set.copyOf(departments), area.branches(), area.segments(), area.businesses());
    }
}
