package io.jinqiao.rights.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.retention.spi.Sheet;
import io.jinqiao.rights.internal.DataRequest.Kind;
import io.jinqiao.web.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is held of a customer, as a ZIP: pages to read for a copy ({@code data.html}), tables and JSON to take
 * along for a move; {@code data.json} in both.
 *
 * @param title over the page: whose, by which request, made when and by whom
 */
record DataPackage(Kind kind, String title, List<Sheet> sheets) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("profile", "客户资料 Profile"),
            Map.entry("numbers", "证件与联系方式 Numbers"),
            Map.entry("conversations", "会话 Conversations"),
            Map.entry("messages", "消息 Messages"),
            Map.entry("conversation-notes", "会话备注 Notes"),
            Map.entry("assistant-answers", "智能应答 Assistant"),
            Map.entry("self-service", "自助办理 Self-service"),
            Map.entry("questions", "未答出的问题 Questions"),
            Map.entry("ratings", "评价 Ratings"),
            Map.entry("tickets", "工单 Tickets"),
            Map.entry("ticket-notes", "工单备注 Ticket notes"),
            Map.entry("ticket-files", "工单附件 Ticket files"),
            Map.entry("requests", "协办请求 Requests"),
            Map.entry("joint-teams", "联合小组 Joint teams"),
            Map.entry("errands", "业务办理 Errands"),
            Map.entry("complaints", "投诉 Complaints"),
            Map.entry("letters", "函件 Letters"),
            Map.entry("complaint-evidence", "投诉证据 Evidence"),
            Map.entry("assessments", "风险评估 Risk assessments"),
            Map.entry("sale-checks", "适当性匹配 Suitability checks"),
            Map.entry("guidance", "服务手册执行 Guidance"),
            Map.entry("consents", "授权同意 Consents"),
            Map.entry("bundles", "对外提供记录 Releases"),
            Map.entry("data-requests", "个人信息请求 Data requests"));

    private static final String STYLE = """
            body{font:14px/1.6 system-ui,"Noto Sans SC",sans-serif;margin:2em}table{border-collapse:collapse;margin-bottom:2em}\
            th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
            footer,header p{color:#666}""";

    byte[] zip() {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes, UTF_8)) {
            add(zip, "data.json", out -> out.write(json()));
            if (kind == Kind.COPY) {
                add(zip, "data.html", out -> out.write(html().getBytes(UTF_8)));
            } else {
                for (var sheet : sheets) {
                    add(zip, sheet.name() + ".csv", out -> csv(sheet, out));
                }
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A package in memory cannot fail", e);
        }
    }

    /** What writes one file of it. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void add(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    private byte[] json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("about", title);
        sheets.forEach(sheet -> all.put(sheet.name(), sheet.rows()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static void csv(Sheet sheet, OutputStream out) throws IOException {
        var head = List.copyOf(sheet.rows().getFirst().keySet());
        var rows = sheet.rows().stream()
                .map(row -> head.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())
                .toList();
        TableFile.Format.CSV.write(head, rows, out);
    }

    private String html() {
        var page = new StringBuilder("<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style><header><h1>个人信息副本 Copy of personal data</h1><p>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</p></header>");
        sheets.forEach(sheet -> table(sheet, page));
        return page.append("<footer>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</footer></html>")
                .toString();
    }

    private static void table(Sheet sheet, StringBuilder page) {
        page.append("<h2>")
                .append(HtmlUtils.htmlEscape(NAMES.getOrDefault(sheet.name(), sheet.name())))
                .append("</h2><table><tr>");
        var head = List.copyOf(sheet.rows().getFirst().keySet());
        head.forEach(column ->
                page.append("<th>").append(HtmlUtils.htmlEscape(column)).append("</th>"));
        page.append("</tr>");
        for (var row : sheet.rows()) {
            page.append("<tr>");
            head.forEach(column -> page.append("<td>")
                    .append(HtmlUtils.htmlEscape(row.getOrDefault(column, "")))
                    .append("</td>"));
            page.append("</tr>");
        }
        page.append("</table>");
    }

    @Override
    public String toString() {
        return "DataPackage[" + kind + ", " + sheets.size() + "]";
    }
}
