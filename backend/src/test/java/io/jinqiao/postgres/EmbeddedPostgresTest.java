package io.jinqiao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.postgres.EmbeddedPostgres.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs and data are created once; each test works on a copy. */
class EmbeddedPostgresTest {

    @TempDir
    static Path created;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<EmbeddedPostgres> started = new ArrayList<>();

    @BeforeAll
    static void createOnce() throws IOException {
        Cluster.in(created, Programs.in(created, _ -> {}), _ -> {});
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(home());
        var copy = new ProcessBuilder("cp", "-a", created + "/.", home().toString()).start();
        assertThat(copy.onExit().join().exitValue()).isZero();
    }

    @AfterEach
    void stopEverything() {
        started.forEach(EmbeddedPostgres::close);
    }

    @Test
    void dataSurviveARestart() throws SQLException {
        var first = start();
        sql(first.access(), "create table visit (name text)");
        sql(first.access(), "insert into visit values ('王芳')");
        first.close();

        assertThat(sql(start().access(), "select name from visit")).contains("王芳");
    }

    @Test
    void writesAreDurableAndStrangersStayOut() throws SQLException {
        var access = start().access();

        assertThat(sql(access, "show fsync")).contains("on");
        assertThat(sql(access, "show synchronous_commit")).contains("on");
        assertThat(sql(access, "show listen_addresses")).contains("127.0.0.1");
        assertThat(sql(access, "select rolsuper from pg_roles where rolname = current_user"))
                .contains("f");
        assertThatThrownBy(() -> sql(new Access(access.url(), access.user(), "guess"), "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws IOException {
        start().access();

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home().resolve("postgres").resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void chineseWordsHaveTrigrams() throws SQLException {
        var access = start().access();
        sql(access, "create extension pg_trgm");

        assertThat(sql(access, "select show_trgm('信用卡年费') = '{}'")).contains("f");
    }

    @Test
    void aDatabaseThatDiesComesBackByItself() throws SQLException {
        var postgres = start();
        sql(postgres.access(), "create table visit (name text)");
        var before = postgres.pid();

        kill(before);

        assertThat(eventually(postgres.access(), "select count(*) from visit")).isEqualTo("0");
        assertThat(postgres.pid()).isNotEqualTo(before);
    }

    @Test
    void anOrphanIsStoppedBeforeAnotherStarts() throws IOException, SQLException {
        var orphan = orphan();

        var access = start().access();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(told).anyMatch(line -> line.contains("crash left behind"));
        assertThat(sql(access, "select 1")).contains("1");
    }

    @Test
    void aNumberThatNowBelongsToSomebodyElseIsNoOrphan() throws IOException, SQLException {
        var first = start();
        first.access();
        first.close();
        var me = ProcessHandle.current().pid();
        Files.writeString(home().resolve("data").resolve("postmaster.pid"), me + "\nelsewhere\n");

        assertThat(sql(start().access(), "select 1")).contains("1");
    }

    @Test
    void aStopLeavesNoProcessBehind() {
        var postgres = start();
        postgres.access();
        var process = ProcessHandle.of(postgres.pid()).orElseThrow();

        postgres.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(home().resolve("data").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void anotherVersionsDataAreRefusedInWords() throws IOException {
        Files.writeString(home().resolve("data").resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(start()::access)
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("written by PostgreSQL 15; this is 18");
    }

    @Test
    void aFolderWithABlankInItsNameIsFine() throws SQLException {
        assertThat(home().toString()).contains(" ");
        assertThat(sql(start().access(), "select version()").orElseThrow()).startsWith("PostgreSQL 18.6");
    }

    private Path home() {
        return folder.resolve("a home");
    }

    private EmbeddedPostgres start() {
        var postgres = EmbeddedPostgres.start(home(), told::add);
        started.add(postgres);
        return postgres;
    }

    /** A postmaster that no supervisor watches, as after a kill -9 of the product. */
    private ProcessHandle orphan() throws IOException {
        var programs = Programs.in(home(), _ -> {});
        var cluster = Cluster.in(home(), programs, _ -> {});
        var log = Files.createDirectories(home().resolve("log"));
        return Postmaster.start(programs, cluster.data(), log, Supervisor.freePort())
                .process()
                .toHandle();
    }

    private static void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static Optional<String> sql(Access access, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var prepared = connection.createStatement()) {
            if (!prepared.execute(statement)) {
                return Optional.empty();
            }
            var rows = prepared.getResultSet();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** Asks until the server answers again; each refused connection takes its time, so this does not spin. */
    private static String eventually(Access access, String statement) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            try {
                return sql(access, statement).orElseThrow();
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("PostgreSQL did not come back", e);
                }
            }
        }
    }
}
