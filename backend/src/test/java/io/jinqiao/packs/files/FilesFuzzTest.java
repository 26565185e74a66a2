package io.jinqiao.packs.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Files of articles that somebody made elsewhere, with or without intent. */
@AddLifecycleHook(Bounded.class)
class FilesFuzzTest {

    private static final int LARGEST = 20_000;

    @Property(seed = Fuzz.SEED)
    void aCsvIsReadOrRefused(@ForAll("csv") byte[] file) throws Exception {
        read(Format.CSV, file);
    }

    @Property(seed = Fuzz.SEED)
    void markdownIsReadOrRefused(@ForAll("markdown") byte[] file) throws Exception {
        read(Format.MARKDOWN, file);
    }

    @Property(seed = Fuzz.SEED)
    void linesOfJsonAreReadOrRefused(@ForAll("json") byte[] file) throws Exception {
        read(Format.JSONL, file);
    }

    @Property(seed = Fuzz.SEED)
    void aWordFileIsReadOrRefused(@ForAll("word") byte[] file) throws Exception {
        read(Format.DOCX, file);
    }

    @Property(seed = Fuzz.SEED)
    void theDrawingInsideAWordFileIsReadOrRefused(@ForAll("wordBody") String body) throws Exception {
        read(Format.DOCX, Office.word(body));
    }

    @Property(seed = Fuzz.SEED)
    void aWorkbookIsReadOrRefused(@ForAll("workbook") byte[] file) throws Exception {
        read(Format.XLSX, file);
    }

    @Property(seed = Fuzz.SEED)
    void aSheetInsideAWorkbookIsReadOrRefused(@ForAll("sheet") String sheet) throws Exception {
        read(Format.XLSX, Office.workbook(sheet));
    }

    @Property(seed = Fuzz.SEED)
    void cellsOfManyThingsAreTakenApart(@ForAll("cells") String cell) {
        assertThat(Cells.questions(cell)).doesNotContainNull();
        assertThat(Cells.fields(cell)).isNotNull();
        assertThat(Cells.oneLine(cell)).doesNotContain("\n", "\r");
    }

    private static void read(Format format, byte[] file) throws Exception {
        Fuzz.refusesAtMost(() -> {
            var rows = new ArrayList<Told>();
            format.read(file, rows::add);
            return rows;
        });
    }

    @Provide
    Arbitrary<byte[]> csv() {
        return Fuzz.bytesOf(
                LARGEST,
                "\uFEFF问题,答案,相似问法\n\"卡丢了，\"\"怎么办\"\"！\",\"先挂失,\n再补卡\",卡不见了|卡找不到了\n",
                "question;answer;code\r\na;b;c\r\n\"\";\"x\"\r\n",
                "title\tanswer\n=1+1\t'@x\n");
    }

    @Provide
    Arbitrary<byte[]> markdown() {
        return Fuzz.bytesOf(
                LARGEST,
                "---\ntitle: 挂失\ncode: card.loss\nquestions: [a, b]\n---\n先挂失\n\n---\ntitle: x\n---\n# 头\n",
                "---\ntitle: a\n? : b\n---\nno key at all\n", // escaped as another exception before
                "#" + " ".repeat(3_000) + "x",
                "# 挂失怎么办\n\n分类: card\n\n答案\n\n## 二\n");
    }

    @Provide
    Arbitrary<byte[]> json() {
        return Fuzz.bytesOf(
                LARGEST,
                "{\"title\":\"挂失\",\"answer\":\"先挂失\",\"questions\":[\"a\",\"b\"],\"fields\":{\"费用\":\"5元\"}}\n{\"title\":null}\n",
                "[{\"title\":\"a\",\"answer\":\"b\"}]");
    }

    @Provide
    Arbitrary<byte[]> word() {
        return Fuzz.bytes(LARGEST, List.of(Office.word(Office.heading("挂失") + Office.paragraph("先挂失"))));
    }

    @Provide
    Arbitrary<String> wordBody() {
        return Fuzz.texts(
                LARGEST,
                Office.heading("挂失")
                        + Office.paragraph("先挂失")
                        + Office.table(new String[] {"问题", "答案"}, new String[] {"甲", "乙"}));
    }

    @Provide
    Arbitrary<byte[]> workbook() {
        return Fuzz.bytes(LARGEST, List.of(Office.workbook(SHEET)));
    }

    @Provide
    Arbitrary<String> sheet() {
        return Fuzz.texts(LARGEST, SHEET, SHEET.replace("B2", "ZZZZZZ2")); // took all memory before
    }

    private static final String SHEET = """
            <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>问题</t></is></c><c r="B1" t="inlineStr"><is><t>答案</t></is></c></row>\
            <row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>45000.5</v></c></row></sheetData>\
            <mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""";

    @Provide
    Arbitrary<String> cells() {
        return Fuzz.texts(2_000, "卡不见了|卡找不到了", "费用=5元|年费=免\\=x", "'=1+1\n甲｜乙");
    }
}
