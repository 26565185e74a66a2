package io.jinqiao.intent.internal;

import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.intent.internal.QuestionRepository.Source;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.learning.LabelledCsv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Labelled questions come as CSV; good rows go ahead, and each bad one is named by its line and the reason. */
record ImportQuestions(String labelSet, String csv, Actor by) {

    /**
     * @param added rows that were new
     * @param already rows that were there before, or twice in the file
     */
    record Outcome(int added, int already, List<Fault> faults) {}

    /** @param reason a name of {@link LabelledCsv.Reason}, or {@code UNKNOWN_LABEL} */
    record Fault(int line, String reason) {}

    @UseCase
    static class Handler {

        private final AddQuestions.Handler add;
        private final LabelSets labelSets;

        Handler(AddQuestions.Handler add, LabelSets labelSets) {
            this.add = add;
            this.labelSets = labelSets;
        }

        Outcome handle(ImportQuestions command) {
            var content = LabelledCsv.labelled(command.csv().getBytes(StandardCharsets.UTF_8));
            var faults = new ArrayList<Fault>();
            content.faults()
                    .forEach(fault ->
                            faults.add(new Fault(fault.line(), fault.reason().name())));
            var good = new ArrayList<LabelledQuestion>();
            for (var row : content.rows()) {
                if (labelSets.takes(command.labelSet(), row.label())) {
                    good.add(new LabelledQuestion(row.text(), row.label()));
                } else {
                    faults.add(new Fault(row.line(), "UNKNOWN_LABEL"));
                }
            }
            var added = good.isEmpty()
                    ? 0
                    : add.handle(new AddQuestions(command.labelSet(), good, Source.IMPORTED, command.by()));
            faults.sort((one, other) -> Integer.compare(one.line(), other.line()));
            return new Outcome(added, good.size() - added, List.copyOf(faults));
        }
    }
}
