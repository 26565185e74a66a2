package io.jinqiao.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.testing.Asking;
import io.jinqiao.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Flows drawn, tried, published and rolled back in the desk, and who may see them. */
class FlowDeskModuleTest extends DialogueTalk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    FlowDeskModuleTest(Parts parts) {
        super(parts);
    }

    @Test
    void aDraftIsPublishedOnlyWhenItsExamplesPassAndCanBeRolledBack() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var sheet = json(http.get()
                .uri("/api/desk/flows/check-progress")
                .with(Asking.as(ji))
                .exchange());
        var before = sheet.get("inForce").asInt();
        var flow = (ObjectNode) sheet.get("flow");
        ((ObjectNode) flow.get("examples").get(0).get("lines").get(1)).put("words", "这句话没人会说");

        var saved = json(save(ji, flow, sheet.get("draftVersion").asLong()));
        assertThat(saved.at("/findings/failures/0/line").asInt()).isEqualTo(1);
        assertThat(saved.at("/findings/failures/0/got").asString()).contains("T20261125-0001");
        assertThat(publish(ji, saved)).hasStatus(422).bodyText().contains("dialogue.examples-fail");

        ((ObjectNode) flow.get("examples").get(0).get("lines").get(1)).put("words", "T20261125-0001");
        ((ObjectNode) flow.get("offer")).put("zh", "马上帮我查");
        var mended = json(save(ji, flow, saved.get("draftVersion").asLong()));
        var published = json(publish(ji, mended));
        assertThat(published.get("inForce").asInt()).isGreaterThan(before);
        assertThat(published.get("draft").asBoolean()).isFalse();
        assertThat(dialogues.offer("account.open.followup", Language.ZH)).contains("马上帮我查");

        http.post()
                .uri("/api/desk/flows/check-progress/in-force")
                .with(Asking.as(ji))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":" + before + "}")
                .exchange();
        assertThat(dialogues.offer("account.open.followup", Language.ZH)).contains("帮我查办理进度");
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotOverwritten() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var sheet = json(http.get()
                .uri("/api/desk/flows/book-branch")
                .with(Asking.as(ji))
                .exchange());
        var flow = (ObjectNode) sheet.get("flow");
        var version = sheet.get("draftVersion").asLong();

        assertThat(save(ji, flow, version)).hasStatusOk();
        assertThat(save(ji, flow, version)).hasStatus(409).bodyText().contains("dialogue.changed-meanwhile");
    }

    @Test
    void whatIsWrongWithAFlowIsFoundBeforeACustomerDoes() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var sheet = json(
                http.get().uri("/api/desk/flows/block-card").with(Asking.as(ji)).exchange());
        var flow = (ObjectNode) sheet.get("flow");
        ((ObjectNode) flow.get("steps").get(2)).put("next", "ask-kind");
        ((ObjectNode) flow.get("slots").get(1).get("label")).put("zh", "银行卡密码");
        ((ObjectNode) flow.get("slots").get(0).get("prompt")).put("en", " ");

        var findings = http.post()
                .uri("/api/desk/flows/check")
                .with(Asking.as(ji))
                .contentType(MediaType.APPLICATION_JSON)
                .content(flow.toString())
                .exchange();
        assertThat(findings).hasStatusOk().bodyText().contains("asks-secret", "words-missing");

        ((ObjectNode) flow.get("slots").get(1).get("label")).put("zh", "卡号尾号");
        ((ObjectNode) flow.get("slots").get(0).get("prompt")).put("en", "Which card?");
        assertThat(http.post()
                        .uri("/api/desk/flows/check")
                        .with(Asking.as(ji))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(flow.toString())
                        .exchange())
                .bodyText()
                .contains("\"loop\"", "\"unreachable\"");
    }

    /** Its first example is made by trying it, so having none must not stand in the way; going round for ever must. */
    @Test
    void aNewFlowIsTriedBeforeItHasAnyExample() {
        var ji = Asking.staff(StaffId.next(), "knowledge", Permission.TRAIN_ASSISTANT);
        var flow = (ObjectNode) json(http.get()
                        .uri("/api/desk/flows/book-branch")
                        .with(Asking.as(ji))
                        .exchange())
                .get("flow");
        flow.putArray("examples");

        assertThat(tried(ji, flow)).hasStatusOk().bodyText().contains("您到网点要办什么业务");

        ((ObjectNode) flow.get("steps").get(3)).put("next", "ask-purpose");
        assertThat(tried(ji, flow)).hasStatus(422).bodyText().contains("dialogue.has-problems");
    }

    @Test
    void onlyWhoTeachesTheAssistantSeesFlowsAndOnlyTheOwnerWhatWasCollected() {
        var lin = Asking.staff(StaffId.next(), "cards", Permission.SERVE);
        say("我要挂失尾号8821的储蓄卡");

        assertThat(http.get().uri("/api/desk/flows").with(Asking.as(lin)).exchange())
                .hasStatus(403);
        var collected = "/api/desk/conversations/" + conversation + "/collected";
        assertThat(http.get().uri(collected).with(Asking.as(lin)).exchange()).hasStatus(403);

        conversations.assign(conversation, new StaffId(lin.id().value()));
        assertThat(http.get().uri(collected).with(Asking.as(lin)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("8821");
    }

    private MvcTestResult tried(SignedIn me, ObjectNode flow) {
        return http.post()
                .uri("/api/desk/flows/trial")
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"flow\":%s,\"language\":\"zh\",\"lines\":[\"我要预约网点\"],\"outcomes\":{}}".formatted(flow))
                .exchange();
    }

    private MvcTestResult save(SignedIn me, ObjectNode flow, long draftVersion) {
        return http.put()
                .uri("/api/desk/flows/" + flow.get("code").asString() + "/draft")
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"flow\":" + flow + ",\"draftVersion\":" + draftVersion + "}")
                .exchange();
    }

    private MvcTestResult publish(SignedIn me, JsonNode sheet) {
        return http.post()
                .uri("/api/desk/flows/" + sheet.at("/flow/code").asString() + "/publication")
                .with(Asking.as(me))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"draftVersion\":" + sheet.get("draftVersion") + "}")
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
