package io.jinqiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.testing.fuzz.Bounded;
import io.jinqiao.testing.fuzz.Fuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What people wrote, on its way into a program for sheets. */
@AddLifecycleHook(Bounded.class)
class TableFileFuzzTest {

    @Property(seed = Fuzz.SEED)
    void noCellBeginsAFormula(@ForAll("cells") String cell) throws IOException {
        var out = new ByteArrayOutputStream();
        TableFile.Format.CSV.write(List.of("a"), List.of(List.of(cell)), out);
        var written = out.toString(StandardCharsets.UTF_8).split("\r\n", 2)[1];
        var shown = written.startsWith("\"") ? written.substring(1) : written;
        assertThat(shown)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
    }

    @Property(seed = Fuzz.SEED)
    void aWorkbookTakesEveryCell(@ForAll("cells") String cell) throws IOException {
        var out = new ByteArrayOutputStream();
        TableFile.Format.XLSX.write(List.of("a", cell), List.of(List.of(cell, "b")), out);
        assertThat(out.size()).isPositive();
    }

    @Property(seed = Fuzz.SEED)
    void aFileIsKnownOrNot(@ForAll("cells") String name, @ForAll("files") byte[] content) {
        assertThat(FileType.of(name + ".webp", content)).isNotNull();
        assertThat(FileType.of(name, content)).isNotNull();
    }

    @Provide
    Arbitrary<String> cells() {
        return Fuzz.texts(2_000, "=cmd|' /C calc'!A0", "+86138", "@SUM(1)", "'=1", "转账\n失败", "\"\"", "x.docx");
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Fuzz.bytesOf(2_000, "RIFF1234WEBPVP8 ", "%PDF-1.7 ", "PK\u0003\u0004vbaProject.bin");
    }
}
