package io.jinqiao.packs.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @Test
    void aCsvKeepsQuotesCommasAndLineEndsInItsCells() {
        var rows = csv("""
                问题,答案,相似问法
                "卡丢了，""怎么办""！","先挂失,
                再补卡",卡不见了|卡找不到了
                """);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo(new Place("", 2));
            assertThat(row.cell(Column.TITLE)).isEqualTo("卡丢了，\"怎么办\"！");
            assertThat(row.cell(Column.ANSWER)).isEqualTo("先挂失,\n再补卡");
            assertThat(Cells.questions(row.cell(Column.QUESTIONS))).containsExactly("卡不见了", "卡找不到了");
        });
    }

    @Test
    void aLostQuotationMarkCostsOneRowAndNamesItsLine() {
        var rows = csv("""
                问题,答案
                甲,好
                乙,"没有收尾
                丙,好
                丁,"又"多
                戊,好
                """);

        assertThat(rows)
                .extracting(
                        row -> row.place().row(),
                        row -> row.fault() == null ? "" : row.fault().code())
                .containsExactly(
                        tuple(2L, ""),
                        tuple(3L, "packs.quote-misplaced"),
                        tuple(4L, ""),
                        tuple(5L, "packs.quote-misplaced"),
                        tuple(6L, ""));
    }

    @Test
    void theSameWordsComeOutOfEveryEncoding() {
        var text = "question;answer\n信用卡年費要多少錢;終身免年費\n";
        var marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);

        for (var bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                marked,
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(read(Format.CSV, bytes))
                    .singleElement()
                    .satisfies(row -> assertThat(row.cell(Column.TITLE)).isEqualTo("信用卡年費要多少錢"))
                    .satisfies(row -> assertThat(row.cell(Column.ANSWER)).isEqualTo("終身免年費"));
        }
        refuses("packs.encoding-unknown", Format.CSV, new byte[] {'a', (byte) 0x81, ' ', (byte) 0xFF, 0});
    }

    @Test
    void whatWouldBeComputedIsRefusedByItsRow() {
        var rows = csv("问题,答案\n=HYPERLINK(\"http://x\"),好\n'=1+1 是什么,好\n-5℃ 能开门吗,能\n");

        assertThat(rows.get(0).fault()).isEqualTo(new Fault("packs.formula", "title"));
        assertThat(rows.get(1).cell(Column.TITLE)).isEqualTo("=1+1 是什么");
        assertThat(rows.get(2).cell(Column.TITLE)).isEqualTo("-5℃ 能开门吗");
    }

    @Test
    void aFileWithoutAHeaderOrWithoutAnythingIsRefusedAsAWhole() {
        refuses("packs.no-header", Format.CSV, "甲,乙\n丙,丁\n".getBytes(StandardCharsets.UTF_8));
        refuses("packs.nothing-inside", Format.CSV, new byte[0]);
        refuses("packs.nothing-inside", Format.CSV, "问题,答案\n".getBytes(StandardCharsets.UTF_8));
        refuses("packs.nothing-inside", Format.JSONL, "\n\n".getBytes(StandardCharsets.UTF_8));
        refuses("packs.nothing-inside", Format.MARKDOWN, "只有一句话\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHundredThousandRowsAreTooMany() {
        var text = new StringBuilder("问题,答案\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("问").append(i).append(",答\n");
        }

        refuses("packs.too-many-rows", Format.CSV, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCellBeyondMeasureAndAControlCharacterAreFaultsOfTheirRows() {
        var rows = csv("问题,答案\n甲," + "长".repeat(Limits.CELL + 1) + "\n乙,响\u0007铃\n丙,好\n");

        assertThat(rows)
                .extracting(row -> row.fault() == null ? "" : row.fault().code())
                .containsExactly("packs.cell-too-long", "packs.malformed-text", "");
    }

    @Test
    void publicQuestionFilesAreUnderstood() {
        var rows = read(Format.JSONL, """
                {"id": "CCB03074", "questions": ["怎么领卡", "卡寄到哪"], "answer": "寄到账单地址。"}
                不是 JSON
                {"id": 7, "qa": [{"question": "特點是什麼?", "answers": ["款項即時入帳", "付款輕鬆"]}, {"question": "二?", "answers": "答"}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).cell(Column.ID)).isEqualTo("CCB03074");
        assertThat(Cells.questions(rows.get(0).cell(Column.QUESTIONS))).containsExactly("怎么领卡", "卡寄到哪");
        assertThat(rows.get(1)).isEqualTo(Told.bad(Place.line(2), "packs.not-json", ""));
        assertThat(rows.get(2).cell(Column.ID)).isEqualTo("7-1");
        assertThat(rows.get(2).cell(Column.ANSWER)).isEqualTo("款項即時入帳\n付款輕鬆");
        assertThat(rows.get(3).cell(Column.TITLE)).isEqualTo("二?");
    }

    @Test
    void oneObjectOverManyLinesIsReadItemByItem() {
        var rows = read(Format.JSONL, """
                {
                  "qa": [
                    {"question": "一", "answers": ["甲"]},
                    {"question": "二", "answers": ["乙"]}
                  ]
                }
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).extracting(row -> row.place().row()).containsExactly(3L, 4L);
        assertThat(rows).extracting(row -> row.cell(Column.ANSWER)).containsExactly("甲", "乙");
    }

    @Test
    void aMarkdownAnswerMayHoldARuleButAnOpenFrontMatterIsAFault() {
        var rows = read(Format.MARKDOWN, """
                ---
                code: card-loss
                questions: [卡丢了]
                ---
                # 挂失

                第一段

                ---

                第二段
                ---
                code: open
                # 没有收尾
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(0).cell(Column.ANSWER)).isEqualTo("第一段\n\n---\n\n第二段");
        assertThat(rows.get(1)).isEqualTo(Told.bad(Place.line(12), "packs.front-matter-open", ""));
    }

    @Test
    void frontMatterThatBuildsObjectsOrMultipliesItselfIsAFault() {
        var rows = read(Format.MARKDOWN, """
                ---
                code: !!javax.script.ScriptEngineManager [x]
                ---
                # 一
                ---
                code: &a [x, x]
                kind: [*a, *a]
                ---
                # 二
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(rows)
                .extracting(row -> row.fault().code())
                .containsExactly("packs.front-matter-malformed", "packs.front-matter-malformed");
    }

    @Test
    void aWordFileIsReadByHeadingsAndByTables() {
        var rows = read(
                Format.DOCX,
                Office.word(Office.heading("卡片")
                        + Office.heading("卡丢了怎么办")
                        + Office.paragraph("业务分类：card.debit.loss")
                        + Office.paragraph("负责人：lin")
                        + Office.paragraph("先挂失。")
                        + Office.paragraph("注意：带证件。")
                        + Office.paragraph("负责人：王经理。")
                        + Office.table(
                                new String[] {"问题", "答案"}, new String[] {"年费多少", "免年费"}, new String[] {"", ""})));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell(Column.TITLE)).isEqualTo("卡丢了怎么办");
        assertThat(rows.get(0).cell(Column.BUSINESS)).isEqualTo("card.debit.loss");
        assertThat(rows.get(0).cell(Column.OWNER)).isEqualTo("lin");
        assertThat(rows.get(0).cell(Column.ANSWER)).isEqualTo("先挂失。\n注意：带证件。\n负责人：王经理。");
        assertThat(rows.get(1).place()).isEqualTo(new Place("#1", 2));
        assertThat(rows.get(1).cell(Column.ANSWER)).isEqualTo("免年费");
    }

    @Test
    void aMergedCellIsMeantForEachOfItsRows() {
        var rows = read(
                Format.XLSX,
                Office.workbook("<sheetData>"
                        + Office.row(1, "业务分类", "问题", "答案")
                        + Office.row(2, "card.debit.loss", "甲", "一")
                        + Office.row(3, "", "乙", "二")
                        + Office.row(4, "", "丙", "三")
                        + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"));

        assertThat(rows)
                .extracting(row -> row.cell(Column.BUSINESS))
                .containsExactly("card.debit.loss", "card.debit.loss", "");
        assertThat(rows.getFirst().place()).isEqualTo(new Place("问答", 2));
    }

    @Test
    void aFormulaInAWorkbookIsAFaultAndAnEmptySheetIsNothing() {
        var rows = read(
                Format.XLSX,
                Office.workbook("<sheetData>" + Office.row(1, "问题", "答案")
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>问</t></is></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row>"
                        + "</sheetData>"));

        assertThat(rows).singleElement().extracting(Told::fault).isEqualTo(new Fault("packs.formula", "answer"));
        refuses("packs.nothing-inside", Format.XLSX, Office.workbook("<sheetData/>"));
    }

    @Test
    void strangersInOfficeFilesAreRefused() {
        refuses("packs.not-a-zip", Format.XLSX, "no zip".getBytes(StandardCharsets.UTF_8));
        refuses("packs.old-or-encrypted", Format.XLSX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refuses("packs.macros", Format.XLSX, with("xl/vbaProject.bin", "x"));
        refuses("packs.bad-name", Format.XLSX, with("xl/../../etc/cron.d/x", "x"));
        refuses(
                "packs.document-type",
                Format.XLSX,
                with("xl/x.xml", "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><r>&e;</r>"));
        refuses("packs.zip-bomb", Format.XLSX, with("xl/media/x.bin", "0".repeat(3_000_000)));
        assertThatThrownBy(() -> Format.of("a.xlsm")).hasFieldOrPropertyWithValue("code", "packs.macros");
        assertThatThrownBy(() -> Format.of("a.exe")).hasFieldOrPropertyWithValue("code", "packs.unknown-format");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "XLSX", "JSONL", "MARKDOWN"})
    void whatIsWrittenReadsBackTheSame(Format format) {
        Map<Column, String> nasty = new EnumMap<>(Column.class);
        nasty.put(Column.CODE, "nasty-1");
        nasty.put(Column.KIND, "FAQ");
        nasty.put(Column.BUSINESS, "card.debit.loss");
        nasty.put(Column.AUDIENCE, "CUSTOMER");
        nasty.put(Column.TITLE, "=1+1 \"是\", 多少; 對嗎？😀");
        nasty.put(Column.ANSWER, "@第一行\n\n---\ncode: 不是头\n\\---\n# 标题样的一行\n'=最后");
        nasty.put(Column.QUESTIONS, Cells.ofQuestions(List.of("带|竖线的问法")));
        nasty.put(Column.FIELDS, "年利率\\=基准=2.5|%\n期限=1\\|3|年");
        nasty.put(Column.TITLE_EN, "-5 \u00a3, \"quoted\"");
        nasty.put(Column.ANSWER_EN, "one\ntwo: three");
        nasty.put(Column.QUESTIONS_EN, "how\nwhy");
        nasty.put(Column.EFFECTIVE_FROM, "2026-12-01");
        var bytes = new ByteArrayOutputStream();

        format.write(List.of("本周更新", "新增 1 条"), List.of(nasty, Map.of(Column.TITLE, "二", Column.ANSWER, "乙")), bytes);
        var rows = read(format, bytes.toByteArray());

        assertThat(rows).hasSize(2);
        for (var column : nasty.keySet()) {
            assertThat(Cells.questions(rows.get(0).cells().get(column)))
                    .as(column.code())
                    .isEqualTo(Cells.questions(nasty.get(column)));
            if (column != Column.QUESTIONS) {
                assertThat(rows.get(0).cell(column)).as(column.code()).isEqualTo(nasty.get(column));
            }
        }
    }

    @Test
    void ourTablesAreMarkedForExcelAndComputeNothing() {
        var bytes = new ByteArrayOutputStream();
        CsvFile.write(List.of("a"), List.of(List.of("=cmd|' /C calc'!A0"), List.of("@x"), List.of("＝y")), bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa\r\n'=cmd|' /C calc'!A0\r\n'@x\r\n'＝y\r\n");
    }

    private static byte[] with(String name, String content) {
        return Office.workbookWith(parts -> {
            parts.put(name, content);
            return parts;
        });
    }

    private static List<Told> csv(String text) {
        return read(Format.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Told> read(Format format, byte[] bytes) {
        var rows = new ArrayList<Told>();
        format.read(bytes, rows::add);
        return rows;
    }

    /** Six letters make the library take room for three hundred million cells. */
    @Test
    void aCellBeyondTheSheetIsRefusedBeforeRoomIsMadeForIt() {
        refuses(
                "packs.unreadable",
                Format.XLSX,
                Office.workbook("<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>问题</t></is></c></row>"));
        refuses(
                "packs.unreadable",
                Format.XLSX,
                Office.workbook(
                        "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>问题</t></is></c></row></sheetData>"));
    }

    private static void refuses(String code, Format format, byte[] bytes) {
        assertThatThrownBy(() -> read(format, bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
