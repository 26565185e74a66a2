package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.QuestionnaireApproved;
import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A version of a questionnaire, approved by a second person; the next round asks it. */
@Component
class QuestionnaireChange implements ControlledKind {

    static final String CODE = "assessment.questionnaire";

    private final Questionnaires questionnaires;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionnaireChange(Questionnaires questionnaires, ApplicationEventPublisher events, Clock clock) {
        this.questionnaires = questionnaires;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission proposer() {
        return Permission.PROPOSE_RULES;
    }

    @Override
    public Permission decider() {
        return Permission.APPROVE_RULES;
    }

    @Override
    public Duration lapsesAfter() {
        return Duration.ofDays(14);
    }

    @Override
    public void carryOut(UUID act, StaffId approver) {
        var questionnaire = questionnaires.ofAct(act).orElseThrow();
        questionnaires.end(act, "APPROVED", clock.instant());
        events.publishEvent(new QuestionnaireApproved(
                Questionnaire.subject(questionnaire.code()),
                questionnaire.code(),
                questionnaire.version(),
                Actor.of(approver),
                clock.instant()));
    }

    @Override
    public void drop(UUID act, StaffId decider) {
        lapse(act);
    }

    @Override
    public void lapse(UUID act) {
        questionnaires.end(act, "DROPPED", clock.instant());
    }
}
