package io.jinqiao.tools;

import io.jinqiao.tools.bench.BenchCommand;
import io.jinqiao.tools.evaluate.EvaluateCommand;
import io.jinqiao.tools.simulate.SimulateCommand;
import io.jinqiao.tools.verify.VerifyCommand;
import java.util.List;

/** Where {@code ./jinqiao simulate}, {@code bench}, {@code evaluate} and {@code verify} begin. */
public final class Main {

    /** Every command; a new one is added here. */
    private static final List<Command> COMMANDS =
            List.of(new SimulateCommand(), new BenchCommand(), new EvaluateCommand(), new VerifyCommand());

    private Main() {}

    public static void main(String[] args) {
        Quiet.logs();
        System.exit(run(List.of(args)));
    }

    static int run(List<String> words) {
        var name = words.isEmpty() ? "" : words.getFirst();
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> run(command, words.subList(1, words.size())))
                .orElseGet(() -> help(name));
    }

    private static int run(Command command, List<String> args) {
        try {
            return command.run(args);
        } catch (WrongUse e) {
            System.err.println(command.name() + ": " + e.getMessage());
            return 2;
        } catch (Exception e) {
            System.err.println(command.name() + " failed: " + e);
            e.printStackTrace(System.err);
            return 1;
        }
    }

    private static int help(String name) {
        if (!name.isEmpty()) {
            System.err.println("Unknown command: " + name);
        }
        COMMANDS.forEach(command -> System.err.printf("  %-10s %s%n", command.name(), command.about()));
        return 2;
    }
}
