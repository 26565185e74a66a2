package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Area;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.CsvReader;
import io.jinqiao.web.CsvReader.Cut;
import io.jinqiao.web.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of people: CSV with a line of names first, Chinese or English. At most 1 MiB and 1,000 people. It holds no passwords; a cell
 * that a program would compute is refused.
 */
final class RosterFile {

    static final int BYTES = 1024 * 1024;
    static final int PEOPLE = 1000;

    private static final int LONGEST = 200;
    private static final Pattern PARTS = Pattern.compile("[|｜;；、]");
    private static final Pattern WOULD_COMPUTE = Pattern.compile("^[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Set<String> PASSWORDS = Set.of("password", "initial password", "密码", "初始密码", "口令");
    private static final Set<String> YES = Set.of("是", "离岗", "yes", "y", "true", "1", "x");

    private RosterFile() {}

    /** What a column may say, by the names it may have. */
    private enum Column {
        NUMBER("number", "工号"),
        ZH("name", "姓名"),
        EN("english name", "英文姓名"),
        USERNAME("username", "用户名"),
        POSTS("posts", "岗位"),
        TEAM("team", "班组"),
        BRANCH("branch", "机构"),
        CAPACITY("capacity", "同时接待数"),
        DEPARTMENTS("reach: departments", "范围：部门"),
        TEAMS("reach: teams", "范围：班组"),
        BRANCHES("reach: branches", "范围：机构"),
        SEGMENTS("reach: levels", "范围：客户等级"),
        BUSINESSES("reach: businesses", "范围：业务"),
        LEAVING("leaving", "离岗");

        @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    /**
     * Refuses with {@code staff.file-too-large}, {@code staff.file-no-header}, {@code staff.file-unknown-column}, {@code
     * staff.file-password}, {@code staff.file-too-many}, {@code packs.encoding-unknown}; a bad line is among the lines.
     */
    static List<RosterLine> read(byte[] bytes) {
        if (bytes.length > BYTES) {
            throw Refused.invalid("staff.file-too-large", "A file of people has 1 MiB at most");
        }
        var reader = new CsvReader(Letters.of(bytes));
        var head = reader.next();
        if (head == null || head.broken() != null) {
            throw Refused.invalid("staff.file-no-header", "The first line names the columns");
        }
        var columns = columns(head.cells());
        var lines = new ArrayList<RosterLine>();
        var numbers = new HashSet<String>();
        for (var cut = reader.next(); cut != null; cut = reader.next()) {
            if (cut.blank()) {
                continue;
            }
            if (lines.size() == PEOPLE) {
                throw Refused.invalid("staff.file-too-many", "A file has 1,000 people at most");
            }
            var line = line(cut, columns);
            lines.add(
                    line.fault() == null && !numbers.add(line.number())
                            ? RosterLine.broken(line.line(), line.number(), "staff.file-twice")
                            : line);
        }
        return List.copyOf(lines);
    }

    private static Map<Column, Integer> columns(List<String> names) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < names.size(); at++) {
            var name = names.get(at).strip().toLowerCase(Locale.ROOT);
            if (PASSWORDS.contains(name)) {
                throw Refused.invalid("staff.file-password", "A file of people holds no passwords");
            }
            var column = Arrays.stream(Column.values())
                    .filter(each -> each.names.contains(name))
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid("staff.file-unknown-column", "No column is called that"));
            if (columns.put(column, at) != null) {
                throw Refused.invalid("staff.file-unknown-column", "A column stands there twice");
            }
        }
        if (!columns.containsKey(Column.NUMBER)) {
            throw Refused.invalid("staff.file-no-header", "A column says the number of staff");
        }
        return columns;
    }

    private static RosterLine line(Cut cut, Map<Column, Integer> columns) {
        if (cut.broken() != null) {
            return RosterLine.broken(cut.line(), "", cut.broken());
        }
        var cells = new EnumMap<Column, String>(Column.class);
        columns.forEach((column, at) ->
                cells.put(column, at < cut.cells().size() ? cut.cells().get(at).strip() : ""));
        var number = cells.getOrDefault(Column.NUMBER, "");
        if (cells.values().stream().anyMatch(cell -> WOULD_COMPUTE.matcher(cell).matches())) {
            return RosterLine.broken(cut.line(), "", "staff.file-formula");
        }
        if (number.isEmpty() || cells.values().stream().anyMatch(cell -> cell.length() > LONGEST)) {
            return RosterLine.broken(cut.line(), "", "staff.file-bad-cell");
        }
        var capacity = cells.getOrDefault(Column.CAPACITY, "");
        if (!capacity.matches("\\d{0,2}")) {
            return RosterLine.broken(cut.line(), number, "staff.place-malformed");
        }
        var posts = parts(cells.get(Column.POSTS));
        return new RosterLine(
                cut.line(),
                number,
                said(cells.get(Column.ZH)),
                said(cells.get(Column.EN)),
                said(cells.get(Column.USERNAME)),
                posts.isEmpty() ? null : posts,
                cells.get(Column.TEAM),
                cells.get(Column.BRANCH),
                capacity.isEmpty() ? null : Integer.valueOf(capacity),
                area(cells),
                YES.contains(cells.getOrDefault(Column.LEAVING, "").toLowerCase(Locale.ROOT)),
                null);
    }

    /** Null where the file has no column about it: then it stays as it is. */
    private static @Nullable Area area(Map<Column, String> cells) {
        var named = List.of(Column.DEPARTMENTS, Column.TEAMS, Column.BRANCHES, Column.SEGMENTS, Column.BUSINESSES);
        return named.stream().noneMatch(cells::containsKey)
                ? null
                : new Area(
                        Set.copyOf(parts(cells.get(Column.TEAMS))),
                        Set.copyOf(parts(cells.get(Column.DEPARTMENTS))),
                        Set.copyOf(parts(cells.get(Column.BRANCHES))),
                        Set.copyOf(parts(cells.get(Column.SEGMENTS))),
                        Set.copyOf(parts(cells.get(Column.BUSINESSES))));
    }

    private static List<String> parts(@Nullable String cell) {
        return cell == null
                ? List.of()
                : PARTS.splitAsStream(cell)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    private static @Nullable String said(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }
}
