package io.jinqiao.evidence.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.jinqiao.evidence.internal.WangsStory.Told;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.tools.verify.VerifyCommand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the maker makes, the checker, who shares nothing with it, must accept; and nothing that differs in a byte. */
@EvidenceTest
class BundleTamperTest {

    private final WangsStory story;
    private final ExportBundle.Handler exporting;
    private final StaffId zhou;
    private final StaffId lin;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private final Path folder;
    private Told told;
    private byte[] bundle = new byte[0];

    BundleTamperTest(WangsStory story, ExportBundle.Handler exporting, FakeStaff staff) throws IOException {
        this.story = story;
        this.exporting = exporting;
        this.zhou = staff.named("zhou").id();
        this.lin = staff.named("lin").id();
        this.folder = Files.createTempDirectory("bundles");
        this.told = story.tell("王芳");
    }

    @BeforeEach
    void aBundleOfMsWang() {
        told = story.tell("王芳");
        bundle = exporting.handle(
                new ExportBundle(new Scope(told.wang(), null, null, Scope.Span.ALWAYS), zhou, lin, "监管检查 2026", true));
        printed.reset();
    }

    @Test
    void aBundleIsAcceptedAsItWasMade() throws IOException {
        assertThat(verify(bundle, "en_US.UTF-8")).isZero();
        assertThat(printed.toString(UTF_8)).contains("INTACT", "Messages: 4", told.number(), "监管检查 2026");
    }

    @Test
    void theReportSpeaksChinese() throws IOException {
        assertThat(verify(bundle, "zh_CN.UTF-8")).isZero();
        assertThat(printed.toString(UTF_8)).contains("完好", "消息：4 条");
    }

    @Test
    void aBundleOfOneTicketIsAcceptedToo() throws IOException {
        var one = exporting.handle(new ExportBundle(
                new Scope(told.wang(), null, told.ticket().id(), Scope.Span.ALWAYS), zhou, lin, "x", true));
        assertThat(verify(one, "C")).isZero();
    }

    /** Names and numbers are hidden, every other byte is proved all the same; what is said to be masked is in the sealed list. */
    @Test
    void aMaskedBundleShowsNoNamesAndNumbersAndIsAcceptedToo() throws IOException {
        var masked = exporting.handle(
                new ExportBundle(new Scope(told.wang(), null, null, Scope.Span.ALWAYS), zhou, lin, "x", false));

        assertThat(verify(masked, "C")).isZero();
        var files = unzip(masked);
        for (var name : List.of("index.html", "data/conversations.json", "data/customer.json")) {
            assertThat(new String(files.get(name), UTF_8)).as(name).doesNotContain("13912345678", "王芳");
        }
        assertThat(new String(files.get("index.html"), UTF_8)).contains("139****5678", "脱敏 masked");
        assertThat(new String(files.get("manifest.json"), UTF_8)).contains("jinqiao-bundle-4");
        var talks = new String(files.get("data/conversations.json"), UTF_8);
        files.put("data/conversations.json", talks.replace("我的借记卡丢了", "我的借记卡在了").getBytes(UTF_8));
        assertThat(verify(ZipFiles.of(files), "C")).isEqualTo(1);
    }

    @Test
    void thePageForPeopleRunsNoScriptsAndShowsTheWords() throws IOException {
        var page = new String(unzip(bundle).get("index.html"), UTF_8);
        assertThat(page)
                .contains("我的借记卡丢了 &lt;script&gt;alert(1)&lt;/script&gt; 👛", "补办借记卡", "★★★★★", "借记卡挂失")
                .doesNotContain("<script");
    }

    @Test
    void oneBitFlippedInAnyFileIsFound() throws IOException {
        var random = new Random(20261122);
        var names = List.copyOf(unzip(bundle).keySet());
        for (int i = 0; i < 200; i++) {
            var files = unzip(bundle);
            var content = files.get(names.get(i % names.size()));
            var at = random.nextInt(content.length);
            content[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(verify(ZipFiles.of(files), "C"))
                    .as("%s, byte %d", names.get(i % names.size()), at)
                    .isEqualTo(1);
        }
    }

    @Test
    void theReceiptHasNoByteThatGoesUnread() throws IOException {
        var random = new Random(11);
        var length = unzip(bundle).get("receipt.json").length;
        for (int at = 0; at < length; at += 1 + random.nextInt(20)) {
            var files = unzip(bundle);
            files.get("receipt.json")[at] ^= 0x20;
            assertThat(verify(ZipFiles.of(files), "C")).as("byte %d", at).isEqualTo(1);
        }
    }

    @Test
    void aBitFlippedInTheContainerIsFoundOrTouchesNoContent() throws IOException {
        var random = new Random(7);
        var original = unzip(bundle);
        for (int i = 0; i < 200; i++) {
            var changed = bundle.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            if (verify(changed, "C") == 0) {
                assertThat(unzip(changed)).usingRecursiveComparison().isEqualTo(original);
            }
        }
    }

    /** Around the content no byte may differ, whether a program reads it or not. */
    @Test
    void everyBitOfTheFirstHeaderAndOfTheDirectoryIsHeld() throws IOException {
        var name = unzip(bundle).keySet().iterator().next();
        int directory = ByteBuffer.wrap(bundle).order(ByteOrder.LITTLE_ENDIAN).getInt(bundle.length - 6);
        var header = IntStream.range(0, 30 + name.length());
        for (int at : IntStream.concat(header, IntStream.range(directory, bundle.length))
                .toArray()) {
            var changed = bundle.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(verify(changed, "C")).as("byte %d", at).isEqualTo(1);
        }
        assertThat(verify(Arrays.copyOf(bundle, bundle.length + 1), "C")).isEqualTo(1);
    }

    @Test
    void aFileMoreOrLessIsFound() throws IOException {
        var more = unzip(bundle);
        more.put("data/extra.json", new byte[] {'1'});
        assertThat(verify(ZipFiles.of(more), "C")).isEqualTo(1);
        for (var name : unzip(bundle).keySet()) {
            var less = unzip(bundle);
            less.remove(name);
            assertThat(verify(ZipFiles.of(less), "C")).as(name).isEqualTo(1);
        }
    }

    @Test
    void aBundleCutShortIsFound() throws IOException {
        assertThat(verify(Arrays.copyOf(bundle, bundle.length / 2), "C")).isEqualTo(1);
        assertThat(verify(new byte[0], "C")).isEqualTo(1);
    }

    /** Python and OpenSSL on a machine without us; where either lacks, somebody else's does it. */
    @Test
    void aCheckerThatSharesNoLineWithUsAgrees() throws IOException, InterruptedException {
        assumeThat(Stream.of("/usr/bin/python3", "/usr/bin/openssl").map(Path::of))
                .allMatch(Files::isExecutable);
        assertThat(independently(bundle)).isZero();
        for (var name : unzip(bundle).keySet()) {
            var files = unzip(bundle);
            var content = Objects.requireNonNull(files.get(name));
            content[content.length / 2] ^= 1;
            assertThat(independently(ZipFiles.of(files))).as(name).isEqualTo(1);
        }
    }

    private int independently(byte[] zip) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("given.zip"), zip);
        return new ProcessBuilder("/usr/bin/python3", "../ops/check-bundle.py", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private int verify(byte[] zip, String language) throws IOException {
        var file = Files.write(folder.resolve("bundle.zip"), zip);
        try (var out = new PrintStream(printed, true, UTF_8)) {
            return new VerifyCommand(out, Map.of("LANG", language)).run(List.of(file.toString()));
        }
    }

    byte[] bundle() {
        return bundle.clone();
    }

    static Map<String, byte[]> unzip(byte[] bundle) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
