package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Classes.Dimension;
import io.jinqiao.complaint.internal.Classes.ReturnClass;
import io.jinqiao.staff.Staff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The return for one month, as a workbook: business by cause, doors, how it was settled, and what every figure means
 * (银发〔2018〕243号, item 3(2): within 15 working days after the month).
 */
@Repository
class MonthlyReturn {

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private static final String CROSS = """
            select coalesce(line, '—') as line, coalesce(cause, '—') as cause, count(*) as n
              from complaint.complaint
             where received_at >= :from and received_at < :until and case_type = 'COMPLAINT'
               and step not in ('MERGED', 'DECLINED')
             group by 1, 2
            """;

    private static final String COUNT = """
            select {column} as key, count(*) as n
              from complaint.complaint
             where received_at >= :from and received_at < :until and case_type = 'COMPLAINT'
               and step not in ('MERGED', 'DECLINED')
             group by 1 order by 1
            """;

    private static final List<String[]> DEFINITIONS = List.of(
            new String[] {"统计范围", "当月收到、类型为“投诉”的事项；举报、信访、咨询、建议不计入；合并与不予受理的不计入。"},
            new String[] {"业务类别 × 原因", "依 JR/T 0169 的业务办理类别与投诉原因，以受理分级时认定的为准；“—”为尚未分级。"},
            new String[] {"收到日期", "以系统登记时刻所在的自然日（北京时间）为准。"},
            new String[] {"已办结", "当月收到且已办结、归档或撤回。"},
            new String[] {"满意", "客户在“我的事项”中评价为满意；未评价的不计入满意率分母。"},
            new String[] {"重复投诉", "同一客户 30 日内就同一事项再次提出并被合并的。"},
            new String[] {"补偿金额", "经双人审批、已告知客户的补偿，单位元。"});

    private final JdbcClient jdbc;
    private final Classes classes;
    private final Analysis analysis;
    private final Staff staff;

    MonthlyReturn(JdbcClient jdbc, Classes classes, Analysis analysis, Staff staff) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.analysis = analysis;
        this.staff = staff;
    }

    private record Cell(String line, String cause, int n) {}

    byte[] of(YearMonth month) {
        var from = month.atDay(1).atStartOfDay(HOUSE).toInstant();
        var until = month.plusMonths(1).atDay(1).atStartOfDay(HOUSE).toInstant();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jinqiao", "1.0")) {
            cross(book.newWorksheet("业务×原因"), month, from, until);
            doors(book.newWorksheet("渠道与类型"), from, until);
            outcome(book.newWorksheet("办理情况"), from, until);
            definitions(book.newWorksheet("指标口径"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void cross(Worksheet sheet, YearMonth month, Instant from, Instant until) {
        var lines = of(Dimension.LINE);
        var causes = of(Dimension.CAUSE);
        var cells = jdbc
                .sql(CROSS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Cell(row.getString("line"), row.getString("cause"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(cell -> cell.line() + "/" + cell.cause(), Cell::n));
        sheet.value(0, 0, staff.institution().name().zh() + " " + month + " 消费投诉统计表");
        sheet.value(1, 0, "业务类别");
        for (var column = 0; column < causes.size(); column++) {
            sheet.value(1, column + 1, causes.get(column).name().zh());
        }
        sheet.value(1, causes.size() + 1, "合计");
        for (var row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            sheet.value(row + 2, 0, line.code() + " " + line.name().zh());
            var sum = 0;
            for (var column = 0; column < causes.size(); column++) {
                var n = cells.getOrDefault(
                        line.code() + "/" + causes.get(column).code(), 0);
                sheet.value(row + 2, column + 1, n);
                sum += n;
            }
            sheet.value(row + 2, causes.size() + 1, sum);
        }
        var ungraded = cells.getOrDefault("—/—", 0);
        sheet.value(lines.size() + 2, 0, "— 尚未分级");
        sheet.value(lines.size() + 2, causes.size() + 1, ungraded);
        sheet.style(1, 0).bold().set();
        sheet.width(0, 26);
        sheet.freezePane(1, 2);
    }

    private void doors(Worksheet sheet, Instant from, Instant until) {
        var row = 0;
        for (var part : Map.of("受理渠道", "door", "发生渠道", "coalesce(way, '—')", "紧急程度", "coalesce(grade, '—')")
                .entrySet()) {
            sheet.value(row, 0, part.getKey());
            sheet.value(row++, 1, "件数");
            for (var counted : count(part.getValue(), from, until).entrySet()) {
                sheet.value(row, 0, name(counted.getKey()));
                sheet.value(row++, 1, counted.getValue());
            }
            row++;
        }
        sheet.width(0, 26);
    }

    private void outcome(Worksheet sheet, Instant from, Instant until) {
        var totals = analysis.picture(from, until).totals();
        var rows = List.<Object[]>of(
                new Object[] {"收到", totals.received()},
                new Object[] {"已办结", totals.closed()},
                new Object[] {"已告知处理决定", totals.told()},
                new Object[] {"紧急", totals.urgent()},
                new Object[] {"重复投诉", totals.repeated()},
                new Object[] {"已评价", totals.rated()},
                new Object[] {"其中满意", totals.satisfied()},
                new Object[] {"告知时长中位数（小时）", Math.round(totals.medianHours() * 10) / 10.0},
                new Object[] {"补偿金额（元）", totals.compensation() / 100.0});
        for (var row = 0; row < rows.size(); row++) {
            sheet.value(row, 0, (String) rows.get(row)[0]);
            sheet.value(row, 1, (Number) rows.get(row)[1]);
        }
        sheet.width(0, 30);
    }

    private static void definitions(Worksheet sheet) {
        sheet.value(0, 0, "指标");
        sheet.value(0, 1, "口径");
        for (var row = 0; row < DEFINITIONS.size(); row++) {
            sheet.value(row + 1, 0, DEFINITIONS.get(row)[0]);
            sheet.value(row + 1, 1, DEFINITIONS.get(row)[1]);
        }
        sheet.width(0, 20);
        sheet.width(1, 90);
    }

    private Map<String, Integer> count(String column, Instant from, Instant until) {
        return jdbc
                .sql(COUNT.replace("{column}", column))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> Map.entry(row.getString("key"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<ReturnClass> of(Dimension dimension) {
        return classes.all().stream()
                .filter(each -> each.dimension() == dimension)
                .toList();
    }

    private String name(String code) {
        return classes.all().stream()
                .filter(each -> each.dimension() == Dimension.WAY && each.code().equals(code))
                .map(each -> each.name().zh())
                .findFirst()
                .orElse(DOORS.getOrDefault(code, code));
    }

    private static final Map<String, String> DOORS = Map.of(
            "CHAT", "在线客服",
            "PAGE", "网页自助",
            "PHONE", "电话",
            "BRANCH", "网点",
            "LETTER", "来信",
            "EMAIL", "电子邮件",
            "REGULATOR", "监管转办",
            "URGENT", "紧急",
            "ORDINARY", "一般");
}
