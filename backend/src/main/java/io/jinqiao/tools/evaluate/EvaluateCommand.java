package io.jinqiao.tools.evaluate;

import io.jinqiao.tools.Command;
import io.jinqiao.tools.WrongUse;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** {@code ./jinqiao evaluate WHAT …}: the very code that serves customers, measured apart from running data. */
public final class EvaluateCommand implements Command {

    private static final List<Evaluation> EVALUATIONS = List.of(
            new IntentEvaluation(),
            new SearchEvaluation(),
            new FitSearchEvaluation(),
            new SignalsEvaluation(),
            new GateEvaluation(),
            new PhraseEvaluation(),
            new ForecastEvaluation());

    private final PrintStream out;

    public EvaluateCommand() {
        this(System.out);
    }

    EvaluateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public String about() {
        return "measures the assistant, the gate and the forecast on your own files";
    }

    @Override
    public int run(List<String> args) throws Exception {
        var name = args.isEmpty() ? "" : args.getFirst();
        var evaluation = EVALUATIONS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("say what to evaluate:\n" + usages()));
        var before = System.out;
        // What libraries log must not stand among the figures, which another program may read.
        System.setOut(System.err);
        try {
            evaluation.run(args.subList(1, args.size()), out);
        } finally {
            System.setOut(before);
        }
        return 0;
    }

    private static String usages() {
        return EVALUATIONS.stream()
                .map(each -> "  evaluate %s %s".formatted(each.name(), each.usage()))
                .collect(Collectors.joining("\n"));
    }
}
