package io.jinqiao.assessment.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody wants a questionnaire, or another version of one; another person decides. */
record ProposeQuestionnaire(Questionnaire questionnaire, String reason, SignedIn by) {

    private static final int LONGEST_REASON = 500;

    ProposeQuestionnaire {
        reason = Words.required(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final Questionnaires questionnaires;
        private final TwoPersonControl control;

        Handler(Questionnaires questionnaires, TwoPersonControl control) {
            this.questionnaires = questionnaires;
            this.control = control;
        }

        /** Refuses as control does. */
        void handle(ProposeQuestionnaire command) {
            var code = command.questionnaire().code();
            var before = questionnaires.findInForce(code).orElse(null);
            var wanted = command.questionnaire().numbered(questionnaires.next(code));
            var act = Ids.next();
            questionnaires.add(wanted, act, command.reason());
            control.propose(
                    act,
                    new NewAct(
                            QuestionnaireChange.CODE,
                            Questionnaire.subject(code),
                            null,
                            wanted.title().zh() + " v" + wanted.version(),
                            lines(before, wanted),
                            command.reason(),
                            command.by()));
        }

        private static List<Line> lines(@Nullable Questionnaire before, Questionnaire wanted) {
            var was = before == null ? Map.<String, String>of() : fields(before);
            var is = fields(wanted);
            var all = new LinkedHashSet<>(is.keySet());
            all.addAll(was.keySet());
            var lines = new ArrayList<Line>();
            for (var field : all) {
                if (!Objects.equals(was.get(field), is.get(field))) {
                    lines.add(new Line(field, was.getOrDefault(field, ""), is.getOrDefault(field, "")));
                }
            }
            return lines;
        }

        private static Map<String, String> fields(Questionnaire questionnaire) {
            var fields = new LinkedHashMap<String, String>();
            fields.put(
                    "title",
                    questionnaire.title().zh() + " / " + questionnaire.title().en());
            fields.put("warnDays", String.valueOf(questionnaire.warnDays()));
            questionnaire.questions().forEach(each -> fields.put("question." + each.code(), words(each)));
            return fields;
        }

        private static String words(Question question) {
            return "%s / %s\n%s · %s%s%s%s\n%s"
                    .formatted(
                            question.text().zh(),
                            question.text().en(),
                            question.source(),
                            question.kind(),
                            question.least() == null ? "" : " ≥ " + question.least(),
                            question.most() == null ? "" : " ≤ " + question.most(),
                            question.unit(),
                            question.proof().zh());
        }
    }
}
