package io.jinqiao.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.tools.Command;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./jinqiao verify BUNDLE}: is this bundle what the institution kept, to the byte? {@code ./jinqiao verify --record}: is the
 * whole record of a running product what was sealed?
 */
public final class VerifyCommand implements Command {

    private final PrintStream out;
    private final Map<String, String> environment;
    private final boolean chinese;

    public VerifyCommand() {
        this(readable(System.out), System.getenv());
    }

    /** Where the machine's own writing knows no Chinese, as without its locale, UTF-8 is written and no question marks. */
    private static PrintStream readable(PrintStream out) {
        return out.charset().newEncoder().canEncode("完好 ✓") ? out : new PrintStream(out, true, UTF_8);
    }

    /** @param environment decides by {@code LANG} in which language to report, and names the account of a database */
    public VerifyCommand(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
        this.chinese = speaksChinese(environment);
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String about() {
        return "checks an exported bundle offline, or the whole record: verify BUNDLE | --record  [--key PEM] [--anchor FILE]";
    }

    @Override
    public int run(List<String> args) {
        var options = Options.of(args, Set.of("home", "database", "key", "anchor"), Set.of("record"));
        var known = known(options);
        if (options.has("record") && options.rest().isEmpty()) {
            return new RecordReport(out, chinese, environment).check(options, known);
        }
        if (options.rest().size() != 1 || options.has("record")) {
            throw new WrongUse(say(
                    "用法：verify 证据包.zip 或 verify --record，可加 --key 公钥.pem --anchor 留存文件",
                    "usage: verify BUNDLE.zip or verify --record, with --key PUBLIC.pem --anchor FILE"));
        }
        var bundle = Path.of(options.rest().getFirst());
        if (!Files.isReadable(bundle) || Files.isDirectory(bundle)) {
            throw new WrongUse(say("无法读取文件 ", "no such file: ") + bundle);
        }
        return check(bundle, known);
    }

    private Known known(Options options) {
        try {
            return Known.of(
                    options.text("key").map(Path::of).orElse(null),
                    options.text("anchor").map(Path::of).orElse(null));
        } catch (IOException e) {
            throw new WrongUse(say("无法读取文件 ", "cannot be read: ") + e.getMessage());
        }
    }

    private int check(Path bundle, Known known) {
        var check = new BundleCheck(chinese, known);
        try {
            var manifest = check.check(bundle);
            check.passed().forEach(line -> out.println("  ✓ " + line));
            out.println();
            tell(manifest);
            out.println(say("完好：证据包自封存以来没有任何改动。", "INTACT: nothing in this bundle has changed since it was sealed."));
            return 0;
        } catch (Broken broken) {
            check.passed().forEach(line -> out.println("  ✓ " + line));
            out.println("  ✗ " + broken.in(chinese));
            out.println();
            out.println(say("不可信：证据包被改动或已损坏。", "NOT INTACT: this bundle was changed or is damaged."));
            return 1;
        }
    }

    private void tell(JsonNode manifest) {
        out.println("  " + say("机构　　", "institution ") + institution(manifest));
        out.println("  " + say("客户　　", "customer    ") + text(manifest, "customerNumber"));
        out.println("  " + say("范围　　", "about       ") + text(manifest, "about"));
        out.println("  " + say("原因　　", "reason      ") + text(manifest, "reason"));
        out.println("  " + say("制作　　", "made        ") + text(manifest, "madeAt") + ", "
                + text(manifest.path("by"), "name") + " " + text(manifest.path("by"), "number"));
        out.println("  " + say("批准　　", "released by ") + text(manifest.path("releasedBy"), "name") + " "
                + text(manifest.path("releasedBy"), "number"));
        out.println("  " + say("最新封印", "newest seal") + " #" + text(manifest.path("head"), "seal") + " "
                + text(manifest.path("head"), "hash"));
        out.println(
                "  "
                        + say(
                                "用 --key 指定该机构交给您的公钥，用 --anchor 指定其在外部留存的封印，可以确认整条链没有被重写。",
                                "With --key (the institution's public key) and --anchor (seals it kept elsewhere) the chain is known not to be rewritten."));
        out.println();
    }

    private String institution(JsonNode manifest) {
        return text(manifest.path("institution"), chinese ? "zh" : "en");
    }

    /** Nothing in a bundle may move the terminal's cursor. */
    private static String text(JsonNode node, String name) {
        return node.path(name).asString("").replaceAll("\\p{Cntrl}", " ");
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }

    private static boolean speaksChinese(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .startsWith("zh");
    }
}
