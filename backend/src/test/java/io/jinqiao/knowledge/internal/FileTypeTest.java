package io.jinqiao.knowledge.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.FileType;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file is says its beginning; a name proves nothing. */
class FileTypeTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a464946");
    private static final byte[] WEBP = "RIFF\u0010\0\0\0WEBPVP8 ".getBytes(ISO_8859_1);
    private static final byte[] PDF = "%PDF-1.7".getBytes(ISO_8859_1);
    private static final byte[] DOCX = archive("[Content_Types].xml", "word/document.xml");
    private static final byte[] XLSX = archive("[Content_Types].xml", "xl/workbook.xml");
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(ISO_8859_1);
    private static final byte[] DRAWING = "<svg onload='alert(1)'/>".getBytes(ISO_8859_1);

    @Test
    void whatItBeginsWithAndHowItIsCalledAgree() {
        assertThat(FileType.of("价目表.PNG", PNG)).contains(FileType.PNG);
        assertThat(FileType.of("门头.jpeg", JPEG)).contains(FileType.JPEG);
        assertThat(FileType.of("海报.webp", WEBP)).contains(FileType.WEBP);
        assertThat(FileType.of("收费公示.pdf", PDF)).contains(FileType.PDF);
        assertThat(FileType.of("话术.docx", DOCX)).contains(FileType.DOCX);
        assertThat(FileType.of("费率.xlsx", XLSX)).contains(FileType.XLSX);
    }

    @Test
    void whatAnotherNameHidesIsRefused() {
        for (var name : List.of("价目表.png", "价目表.jpg", "价目表.webp", "价目表.pdf", "价目表.docx", "价目表.xlsx")) {
            refused(name, PAGE);
            refused(name, DRAWING);
        }
        refused("收费公示.pdf", PNG);
        refused("海报.webp", "RIFF\u0010\0\0\0WAVEfmt ".getBytes(ISO_8859_1));
    }

    @Test
    void typesThatNobodyListedAreRefusedWhateverTheyHold() {
        for (var name : List.of("页面.html", "图.svg", "工具.exe", "包.zip", "没有后缀", "价目表.png.html")) {
            refused(name, PNG);
            refused(name, DOCX);
        }
    }

    @Test
    void anArchiveIsNoDocumentAndADocumentBringsNoMacros() {
        refused("话术.docx", archive("payload.exe"));
        refused("话术.docx", XLSX);
        refused("话术.docx", archive("word/document.xml", "word/vbaProject.bin"));
        refused("费率.xlsx", archive("xl/workbook.xml", "xl/vbaProject.bin"));
    }

    @Test
    void aNameIsNoWay() {
        assertThat(named("../../etc/价目表.png")).isEqualTo("价目表.png");
        assertThat(named("C:\\Users\\fang\\价目表.png")).isEqualTo("价目表.png");
        assertThatThrownBy(() -> named("a/")).isInstanceOf(Refused.class);
    }

    private static String named(String name) {
        return new AddAttachment(name, PNG, Actor.SYSTEM).name();
    }

    private static void refused(String name, byte[] content) {
        assertThat(FileType.of(name, content)).isEmpty();
    }

    private static byte[] archive(String... names) {
        return ("PK\u0003\u0004" + String.join("\0", names)).getBytes(ISO_8859_1);
    }
}
