package io.jinqiao.tools.simulate;

import io.jinqiao.tools.Command;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.replay.ReplayReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** {@code ./jinqiao simulate}: plays a day at the bank and fails when any message was lost, doubled or out of order. */
public final class SimulateCommand implements Command {

    private static final String PASSWORD = "Jinqiao-2026";

    private static final Set<String> VALUED = Set.of(
            "customers",
            "agents",
            "staff",
            "peak",
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
                + "a peak, in which each customer comes once about one business and wants a person, until the last is gone: "
                + "--peak loan [--staff he,zhao], who else serves is yours to arrange; "
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
        return play(options) ? 0 : 1;
    }

    private static boolean play(Options options) throws IOException, InterruptedException {
        var url = URI.create(options.text("url").orElse("http://localhost:8080").replaceFirst("/+$", ""));
        var words = Words.load();
        var peak = options.text("peak");
        peak.ifPresent(shelf -> words.about("zh", shelf));
        var stage = new Stage(Duration.ofMinutes(options.number("minutes", 2)), words, peak.orElse(null));
        var cast = new Cast(url, stage);
        var password = options.text("password").orElse(PASSWORD);
        try (var players = Executors.newVirtualThreadPerTaskExecutor();
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var staff = options.text("staff");
            if (staff.isPresent()) {
                cast.named(List.of(staff.get().split(",", -1)), password, hands).forEach(players::execute);
            } else {
                cast.agents(options.number("agents", 5), password, hands).forEach(players::execute);
                cast.backOffice(password, hands).forEach(players::execute);
            }
            var wanted = options.number("customers", 50);
            var customers = peak.isPresent() ? cast.crowd(wanted) : cast.customers(wanted);
            var visits = customers.stream().map(each -> CompletableFuture.runAsync(each, players));
            var _ = CompletableFuture.allOf(visits.toArray(CompletableFuture[]::new))
                    .thenRun(stage::end);
            Display.follow(stage, players);
            hands.shutdownNow();
        }
        Display.summary(stage.score());
        return stage.score().clean();
    }
}
