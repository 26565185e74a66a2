package io.jinqiao.tools.verify;

import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong with the whole record, fact by fact, or that nothing is. */
final class RecordReport {

    private static final int MOST_TOLD = 50;

    private final PrintStream out;
    private final boolean chinese;
    private final Map<String, String> environment;

    RecordReport(PrintStream out, boolean chinese, Map<String, String> environment) {
        this.out = out;
        this.chinese = chinese;
        this.environment = environment;
    }

    int check(Options options, Known known) {
        try (var connection = connect(options)) {
            var check = new RecordCheck(connection, known);
            var found = check.run();
            found.stream().limit(MOST_TOLD).forEach(wrong -> out.println("  ✗ " + wrong.in(chinese)));
            if (found.size() > MOST_TOLD) {
                out.println(say("  … 另有 %d 处", "  … and %d more").formatted(found.size() - MOST_TOLD));
            }
            out.println("  " + say("封印　　", "seals       ") + check.seals());
            out.println("  " + say("事实　　", "facts       ") + check.facts());
            out.println("  " + say("到期删除", "deleted     ") + check.deleted());
            out.println("  " + say("尚未封存", "not sealed  ") + check.unsealed());
            out.println();
            out.println(
                    found.isEmpty()
                            ? say("完好：记录与封存时一致。", "INTACT: the record is as it was sealed.")
                            : say("不可信：记录在封存后被改动。", "NOT INTACT: the record was changed after it was sealed."));
            return found.isEmpty() ? 0 : 1;
        } catch (SQLException | IOException e) {
            throw new WrongUse(say("无法连接数据库（系统要在运行）：", "no database (is the product running?): ") + e.getMessage());
        }
    }

    /** The embedded database of a running product by its home, or any by its address and the account in the environment. */
    private Connection connect(Options options) throws SQLException, IOException {
        var database = options.text("database");
        if (database.isPresent()) {
            return DriverManager.getConnection(
                    database.get(),
                    environment.get("JINQIAO_DATABASE_USER"),
                    environment.get("JINQIAO_DATABASE_PASSWORD"));
        }
        var home = Path.of(options.text("home")
                .or(() -> Optional.ofNullable(environment.get("JINQIAO_HOME")))
                .orElse("var"));
        var password =
                Files.readString(home.resolve("postgres").resolve("password")).strip();
        var port = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"))
                .get(3);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/jinqiao", "jinqiao", password);
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }
}
