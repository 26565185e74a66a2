package io.jinqiao.complaint.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.complaint.internal.Letter.Kind;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Luo proposes other words and limits, Song heads complaints, Shen is the head office's senior manager. */
@ModuleTest
@Import(ComplaintNeighbours.class)
class SettingModuleTest {

    private static final String WORDS = """
            { "setting": { "subject": "TEMPLATE", "kind": "EXTENSION", "caseType": "PETITION", "language": "zh",
                "title": "%s", "words": "%s" }, "reason": "消保部统一口径" }
            """;

    private static final String LIMIT = """
            { "setting": { "subject": "LIMIT", "post": "complaint-handler", "amount": %d }, "reason": "授权调整" }
            """;

    private final SettingRepository settings;
    private final LetterRepository letters;
    private final MockMvcTester http;
    private final SignedIn luo;
    private final SignedIn song;
    private final SignedIn shen;

    SettingModuleTest(SettingRepository settings, LetterRepository letters, FakeStaff staff, MockMvcTester http) {
        this.settings = settings;
        this.letters = letters;
        this.http = http;
        luo = Asking.staff(staff.named("luo").id(), "complaints", Permission.HANDLE_COMPLAINTS);
        song = Asking.staff(
                staff.named("song").id(), "complaints", Permission.HANDLE_COMPLAINTS, Permission.APPROVE_COMPLAINTS);
        shen = Asking.staff(staff.named("shen").id(), "", Permission.APPROVE_FURTHER_EXTENSIONS);
    }

    @Test
    void aLetterSaysSomethingElseOnceAnotherPersonAgreedAndTheOldVersionIsKept() {
        var before = words();
        propose(luo, WORDS.formatted("延期告知（信访）", "{name}：延长 {days} 日。"));
        assertThat(words()).isEqualTo(before);
        refused(decide(luo), 403, "complaint.own-wish");
        refused(decide(shen), 403, "complaint.no-approver");

        assertThat(decide(song)).hasStatus(204);
        assertThat(words()).isEqualTo("{name}：延长 {days} 日。");

        propose(luo, WORDS.formatted("延期告知（信访）", "{name}：再延长 {days} 日。"));
        assertThat(decide(song)).hasStatus(204);
        assertThat(settings.templates())
                .filteredOn(each -> each.template().caseType().equals("PETITION"))
                .extracting(each -> each.version() + " " + each.template().words())
                .containsExactly("2 {name}：再延长 {days} 日。", "1 {name}：延长 {days} 日。");
    }

    @Test
    void aBlankThatNothingFillsInIsRefused() {
        refused(post(luo, "/changes", WORDS.formatted("延期告知", "{nmae}：您好")), 422, "complaint.unknown-blank");
    }

    @Test
    void whatAPostMayGrantIsTheSeniorManagersToDecide() {
        propose(song, LIMIT.formatted(50_000));
        refused(decide(luo), 403, "complaint.no-senior-approver");

        assertThat(decide(shen)).hasStatus(204);

        assertThat(settings.limits()).contains(new Setting.Limit("complaint-handler", 50_000));
        propose(song, LIMIT.formatted(0));
        assertThat(decide(shen)).hasStatus(204);
    }

    @Test
    void aNoLeavesEverythingAsItIs() {
        propose(luo, LIMIT.formatted(77));

        assertThat(post(
                        shen,
                        "/changes/" + settings.changes().getFirst().id() + "/decision",
                        "{ \"approved\": false, \"remark\": \"暂不调整\" }"))
                .hasStatus(204);

        assertThat(settings.limits()).doesNotContain(new Setting.Limit("complaint-handler", 77));
    }

    @Test
    void allOfItIsReadByWhoHandlesComplaints() {
        assertThat(http.get()
                        .uri("/api/desk/complaints/settings")
                        .with(Asking.as(luo))
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.limits[*].post")
                .asArray()
                .contains("complaint-head", "operations-head");
    }

    private String words() {
        return letters.template(Kind.EXTENSION, "PETITION", Language.ZH).words();
    }

    private void propose(SignedIn by, String content) {
        assertThat(post(by, "/changes", content)).hasStatus(204);
    }

    /** The one that waits. */
    private MvcTestResult decide(SignedIn by) {
        var waiting = settings.changes().getFirst();
        return post(by, "/changes/" + waiting.id() + "/decision", "{ \"approved\": true, \"remark\": \"\" }");
    }

    private MvcTestResult post(SignedIn by, String path, String content) {
        return http.post()
                .uri("/api/desk/complaints/settings" + path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
