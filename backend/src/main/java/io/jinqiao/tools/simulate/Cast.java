package io.jinqiao.tools.simulate;

import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Who plays, at the product that runs at {@code url}. */
record Cast(URI url, Stage stage) {

    /** Whoever signs in first, to see who else works here. */
    private static final String FIRST = "zhao";

    /** Left for the person who watches the demo, as long as there are others. */
    private static final String LAST = "lin";

    /** Works on the tickets that the others write. */
    private static final String TICKETS = "qian";

    /** So many of those who serve customers, each with hands for several conversations. */
    List<AgentPlay> agents(int wanted, String password, ExecutorService hands)
            throws IOException, InterruptedException {
        var first = named(List.of(FIRST), password, hands).getFirst();
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
            var agent = agent(username, password, hands);
            if (agent.signIn()) {
                agents.add(agent);
            }
        }
        return agents;
    }

    /** Exactly these people; refuses whoever the desk does not let in. */
    List<AgentPlay> named(List<String> usernames, String password, ExecutorService hands)
            throws IOException, InterruptedException {
        var agents = new ArrayList<AgentPlay>();
        for (var username : usernames) {
            var agent = agent(username, password, hands);
            if (!agent.signIn()) {
                throw new WrongUse("%s cannot sign in at %s; is the demo bank running there?".formatted(username, url));
            }
            agents.add(agent);
        }
        return agents;
    }

    List<BackOffice> backOffice(String password, ExecutorService hands) throws IOException, InterruptedException {
        var qian = agent(TICKETS, password, hands);
        return qian.signIn() ? List.of(new BackOffice(qian.door(), stage)) : List.of();
    }

    /** A third of them known to the bank, as far as the demo bank's customers go, and some who speak English. */
    List<CustomerPlay> customers(int wanted) throws IOException, InterruptedException {
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

    /** Visitors whom nobody knows, all of one language, so that they wait in one queue. */
    List<CustomerPlay> crowd(int wanted) throws IOException {
        var http = Door.client(new CookieManager());
        var customers = new ArrayList<CustomerPlay>();
        for (int i = 0; i < wanted; i++) {
            customers.add(new CustomerPlay(Door.ofCustomer(http, url, stage.score()), null, "zh", stage));
        }
        return customers;
    }

    private AgentPlay agent(String username, String password, ExecutorService hands) throws IOException {
        return new AgentPlay(Door.ofStaff(url, stage.score()), username, password, stage, hands);
    }
}
