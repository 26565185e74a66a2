package io.jinqiao.demo.internal;

import static io.jinqiao.demo.internal.SystemAnswer.figure;

import io.jinqiao.kernel.Bilingual;
import java.util.List;

/** The played loan system: it knows applications by their number; the last digit says how far one has come. */
final class DemoLoans {

    private static final List<Bilingual> STAGES = List.of(
            new Bilingual("资料已受理，正在初审", "The papers are accepted and in first review"),
            new Bilingual("初审通过，正在评估抵押物", "First review passed, the collateral is being appraised"),
            new Bilingual("正在终审，通常两个工作日内有结果", "In final review, usually two working days"),
            new Bilingual("审批已通过，等待签约", "Approved, the contract is to be signed"),
            new Bilingual("已签约，正在办理抵押登记和放款", "Signed; registration and payment are under way"));

    private DemoLoans() {}

    static SystemAnswer answer(SystemQuestion question) {
        var application = question.field("application");
        if (application.isEmpty()) {
            return SystemAnswer.unknown();
        }
        var digit = application.charAt(application.length() - 1) - '0';
        var stage = STAGES.get(digit % STAGES.size());
        return SystemAnswer.answered(
                new Bilingual("您的贷款申请" + stage.zh() + "。", stage.en() + "."),
                figure("申请编号", "Application", application),
                figure("当前环节", "Step", "%d / %d".formatted(STAGES.indexOf(stage) + 1, STAGES.size())));
    }
}
