package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.TeamView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where posts hold, as it is kept, checked and read by a second person. A post that holds everywhere is not among them. */
final class Areas {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Area>> BY_POST = new TypeReference<>() {};
    private static final Pattern SEGMENT = Pattern.compile("[A-Z_]{1,30}");
    private static final Pattern BUSINESS = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");
    private static final int MOST = 100;

    private Areas() {}

    static Map<String, Area> read(String kept) {
        return JSON.readValue(kept, BY_POST);
    }

    static String written(Map<String, Area> areas) {
        return JSON.writeValueAsString(new TreeMap<>(narrow(areas)));
    }

    /** Without those that narrow nothing. */
    static Map<String, Area> narrow(Map<String, Area> areas) {
        return areas.entrySet().stream()
                .filter(each -> !each.getValue().isEverywhere())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Refuses with {@code staff.unknown-team}, {@code staff.unknown-department}, {@code staff.unknown-branch}, {@code
     * staff.area-malformed}.
     */
    static void check(
            Map<String, Area> areas, Collection<String> posts, List<TeamView> teams, List<BranchView> branches) {
        if (!posts.containsAll(areas.keySet())) {
            throw Refused.invalid("staff.area-malformed", "Only a post that somebody has can be narrowed");
        }
        var departments = teams.stream().map(team -> team.department().zh()).collect(Collectors.toUnmodifiableSet());
        for (var area : areas.values()) {
            known(area.teams(), names(teams, TeamView::code), "staff.unknown-team");
            known(area.departments(), departments, "staff.unknown-department");
            known(area.branches(), names(branches, BranchView::code), "staff.unknown-branch");
            if (Stream.of(area.segments(), area.businesses()).anyMatch(part -> part.size() > MOST)
                    || !area.segments().stream()
                            .allMatch(each -> SEGMENT.matcher(each).matches())
                    || !area.businesses().stream()
                            .allMatch(each -> BUSINESS.matcher(each).matches())) {
                throw Refused.invalid("staff.area-malformed", "Segments and businesses are codes, a hundred at most");
            }
        }
    }

    /** In words of one line, for the second person. */
    static String said(Map<String, Area> areas) {
        return new TreeMap<>(areas)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + said(each.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String said(Area area) {
        return Stream.of(area.teams(), area.departments(), area.branches(), area.segments(), area.businesses())
                .filter(part -> !part.isEmpty())
                .map(part -> String.join("、", part))
                .collect(Collectors.joining(" · "));
    }

    private static void known(Set<String> named, Set<String> known, String code) {
        if (!known.containsAll(named)) {
            throw Refused.invalid(code, "Nothing here is called that");
        }
    }

    private static <T> Set<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.toUnmodifiableSet());
    }
}
