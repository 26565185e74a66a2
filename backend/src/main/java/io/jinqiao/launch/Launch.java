package io.jinqiao.launch;

import io.jinqiao.postgres.EmbeddedPostgres;
import io.jinqiao.postgres.PostgresRefused;
import io.jinqiao.staff.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;

/** Starts the product: home, database beside the server, then the people; stops them in the opposite order. */
public final class Launch {

    private final Class<?> application;
    private final CommandLine asked;
    private final Terminal terminal;

    private Launch(Class<?> application, CommandLine asked, Terminal terminal) {
        this.application = application;
        this.asked = asked;
        this.terminal = terminal;
    }

    /** Returns when the product answers; exits with 1, and says why, when it cannot start. */
    public static void run(Class<?> application, String... args) {
        var terminal = new Terminal();
        try {
            var asked = CommandLine.of(List.of(args), System.getenv());
            new Launch(application, asked, terminal).start();
        } catch (LaunchRefused | PostgresRefused e) {
            terminal.refusal(reason(e));
            System.exit(1);
        } catch (SpringApplication.AbandonedRunException asked) {
            throw asked;
        } catch (RuntimeException e) {
            terminal.refusal("Jinqiao did not start: " + reason(e));
            System.exit(1);
        }
    }

    private void start() {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build asks which parts there are, and ends this before they do anything.
            spring(Optional.empty()).run(properties(true).toArray(String[]::new));
            return;
        }
        var home = Home.take(asked.home());
        checkPort();
        if (asked.fresh()) {
            terminal.progress("Forgetting the demo institution in " + home.folder());
            home.forgetDemo();
        }
        var demo = home.isDemo(asked.empty());
        var postgres = asked.database().isPresent()
                ? Optional.<EmbeddedPostgres>empty()
                : Optional.of(EmbeddedPostgres.start(home.folder(), terminal::progress));
        postgres.ifPresent(each -> SpringApplication.getShutdownHandlers().add(each::close));
        try (var _ = turn()) {
            terminal.progress("Starting on " + home.folder());
            var context = spring(postgres).run(properties(demo).toArray(String[]::new));
            if (!demo) {
                new FirstAdministrator(context.getBean(Staff.class), terminal::line, terminal::askSecretly)
                        .hireIfNeeded();
            }
            greet(demo, context);
            if (asked.rehearse()) {
                System.exit(Rehearsal.of(context));
            }
        }
    }

    /** Tables, what is shipped and the first people are made once, so nodes of one database start one after the other. */
    private StartTurn turn() {
        return asked.node().isPresent()
                ? StartTurn.of(asked.database().orElseThrow(), System.getenv(), terminal::progress)
                : StartTurn.NONE;
    }

    private SpringApplication spring(Optional<EmbeddedPostgres> postgres) {
        var spring = new SpringApplication(application);
        spring.addInitializers(new SaidAtTerminal(terminal));
        spring.addInitializers(new NamedByClass());
        postgres.ifPresent(each -> spring.addInitializers(
                context -> context.getBeanFactory().registerSingleton("embeddedPostgres", each)));
        return spring;
    }

    /** Only the log file gets everything; people at a terminal get warnings. */
    private List<String> properties(boolean demo) {
        var properties = new ArrayList<>(List.of(
                "--server.address=" + asked.host(),
                "--server.port=" + asked.port(),
                "--logging.file.name=" + asked.home().resolve("log").resolve("jinqiao.log"),
                "--logging.threshold.console=WARN",
                "--jinqiao.home=" + asked.home(),
                "--jinqiao.institution=" + (demo ? "demo" : "own")));
        asked.database().ifPresent(url -> properties.addAll(ownDatabase(url, System.getenv())));
        asked.node().ifPresent(name -> properties.addAll(oneOfSeveral(name)));
        properties.addAll(asked.rest());
        return properties;
    }

    /** A process that fell asleep in a transaction must not hold its rows for ever. */
    private static List<String> oneOfSeveral(String name) {
        var tag = "%s/%08x".formatted(name, new SecureRandom().nextInt());
        var driver = "--spring.datasource.hikari.data-source-properties.";
        return List.of(
                "--jinqiao.cluster.node=" + name,
                "--jinqiao.cluster.tag=" + tag,
                driver + "ApplicationName=" + tag,
                driver + "options=-c idle_in_transaction_session_timeout=30000");
    }

    /** An institution's own; name and password never stand on the command line. */
    private static List<String> ownDatabase(String url, Map<String, String> environment) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user(environment),
                "--spring.datasource.password=" + password(environment));
    }

    static String user(Map<String, String> environment) {
        return environment.getOrDefault("JINQIAO_DATABASE_USER", "jinqiao");
    }

    static String password(Map<String, String> environment) {
        return environment.getOrDefault("JINQIAO_DATABASE_PASSWORD", "");
    }

    /** Said before anything is created, not after five seconds. */
    private void checkPort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(asked.host(), asked.port()));
        } catch (IOException e) {
            throw new LaunchRefused("Cannot listen on %s:%d (%s); choose another with --port"
                    .formatted(asked.host(), asked.port(), e.getMessage()));
        }
    }

    /** In the demo institution its own list of addresses and sign-ins has just been said. */
    private void greet(boolean demo, ConfigurableApplicationContext context) {
        terminal.line("");
        if (!demo) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            terminal.line("  Customers   http://%s:%s/".formatted(asked.host(), port));
            terminal.line("  Desk        http://%s:%s/desk".formatted(asked.host(), port));
            terminal.line("");
        }
        terminal.line("  Everything is kept in " + asked.home() + ". Ctrl-C stops the product.");
        terminal.progress("Ready");
    }

    private static String reason(Throwable e) {
        var cause = e;
        while (cause.getCause() != null && !(cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
