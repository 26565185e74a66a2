package io.jinqiao.tools.simulate;

import io.jinqiao.tools.Command;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import io.jinqiao.tools.replay.ReplayReport;
import java.net.CookieManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code ./jinqiao simulate}: plays a day at the bank and fails when any message was lost, doubled or out of order. */
public final class SimulateCommand implements Command {

    /** Whoever signs in first, to see who else works here. */
    private static final String FIRST = "zhao";

    /** Left for the person who watches the demo, as long as there are others. */
    private static final String LAST = "lin";

    /** Works on the tickets that the others write. */
    private static final String TICKETS = "qian";

    private static final String PASSWORD = "Jinqiao-2026";

    private static final Set<String> VALUED = Set.of(
            "customers",
            "agents",
            "minutes",
            "url",
            "password",
            "replay",
            "day",
            "share",
            "within",
            "handle",
            "patience");

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String about() {
        return "plays customers and agents: simulate [--customers 50] [--agents 5] [--minutes 2] [--url http://localhost:8080]; "
                + "without a server: simulate --replay FILE [--day DATE] [--agents N] [--share 80] [--within 20] [--handle 180] [--patience 120] [--json]";
    }

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.of(args, VALUED, Set.of("json"));
        var replay = options.text("replay");
        if (replay.isPresent()) {
            var table = new ReplayReport(options).of(Path.of(replay.get()));
            System.out.println(options.has("json") ? table.asJson() : table.asText());
            return 0;
        }
        var url = URI.create(options.text("url").orElse("http://localhost:8080").replaceFirst("/+$", ""));
        var stage = Stage.lasting(Duration.ofMinutes(options.number("minutes", 2)), Words.load());
        try (var players = Executors.newVirtualThreadPerTaskExecutor();
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var password = options.text("password").orElse(PASSWORD);
            agents(url, options.number("agents", 5), password, stage, hands).forEach(players::execute);
            backOffice(url, password, stage, hands).forEach(players::execute);
            customers(url, options.number("customers", 50), stage).forEach(players::execute);
            Display.follow(stage, players);
            hands.shutdownNow();
        }
        Display.summary(stage.score());
        return stage.score().clean() ? 0 : 1;
    }

    private static List<AgentPlay> agents(URI url, int wanted, String password, Stage stage, ExecutorService hands)
            throws Exception {
        var first = new AgentPlay(Door.ofStaff(url, stage.score()), FIRST, password, stage, hands);
        if (!first.signIn()) {
            throw new WrongUse("%s cannot sign in at %s; is the demo bank running there?".formatted(FIRST, url));
        }
        var others = new ArrayList<String>();
        for (var person : first.door().get("/api/desk/staff").body()) {
            if (person.path("capacity").asInt() > 0) {
                others.add(person.path("username").asString(""));
            }
        }
        others.remove(FIRST);
        if (others.remove(LAST)) {
            others.addLast(LAST);
        }
        var agents = new ArrayList<>(List.of(first));
        for (var username : others.stream().limit(wanted - 1L).toList()) {
            var agent = new AgentPlay(Door.ofStaff(url, stage.score()), username, password, stage, hands);
            if (agent.signIn()) {
                agents.add(agent);
            }
        }
        return agents;
    }

    private static List<BackOffice> backOffice(URI url, String password, Stage stage, ExecutorService hands)
            throws Exception {
        var qian = new AgentPlay(Door.ofStaff(url, stage.score()), TICKETS, password, stage, hands);
        return qian.signIn() ? List.of(new BackOffice(qian.door(), stage)) : List.of();
    }

    private static List<CustomerPlay> customers(URI url, int wanted, Stage stage) throws Exception {
        var http = Door.client(new CookieManager());
        var cast = Door.ofCustomer(http, url, stage.score())
                .get("/api/demo")
                .body()
                .path("customers");
        var known =
                cast.valueStream().map(role -> role.path("key").asString("")).toList();
        var customers = new ArrayList<CustomerPlay>();
        for (int i = 0; i < wanted; i++) {
            var door = Door.ofCustomer(http, url, stage.score());
            var language = Chance.of(0.85) ? "zh" : "en";
            customers.add(
                    i % 3 == 0 && i / 3 < known.size()
                            ? new CustomerPlay(door, known.get(i / 3), "zh", stage)
                            : new CustomerPlay(door, null, language, stage));
        }
        return customers;
    }
}
