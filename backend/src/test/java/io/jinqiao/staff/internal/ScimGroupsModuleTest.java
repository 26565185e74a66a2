package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.TeamView;
import io.jinqiao.staff.events.Moved;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A directory gives posts by the members of its groups (ADR 0071). */
@ModuleTest
@Import(StaffTime.class)
class ScimGroupsModuleTest {

    private static final String GROUPS = "/scim/v2/Groups";
    private static final String ACCOUNTS = "/api/desk/service-accounts";

    private final Staff staff;
    private final StaffDesk desk;
    private final SignInRepository signIns;
    private final FakeTwoPersonControl control;
    private final ServiceAccountKind kind;
    private final MockMvcTester http;
    private String token = "";

    ScimGroupsModuleTest(
            Staff staff,
            SignInRepository signIns,
            FakeTwoPersonControl control,
            ServiceAccountKind kind,
            MockMvcTester http) {
        this.staff = staff;
        this.desk = new StaffDesk(staff, http);
        this.signIns = signIns;
        this.control = control;
        this.kind = kind;
        this.http = http;
    }

    @BeforeEach
    void twoPeopleLetADirectoryIn() {
        staff.add(new TeamView("cards", new Bilingual("银行卡组", "Cards"), new Bilingual("零售部", "Retail")));
        var admin = desk.hire("administrator").signedInWithAllProofs(signIns);
        var made = json(admin.post(ACCOUNTS, """
            { "name": "目录", "purpose": "同步人员", "owner": "%s", "scopes": ["PROVISION_STAFF"] }
            """.formatted(admin.id())));
        control.decide(kind, Asking.staff(StaffId.next(), "", Permission.APPROVE_STAFF), true);
        token = json(admin.post(ACCOUNTS + "/" + made.asString() + "/tokens", "{\"days\":30}"))
                .path("token")
                .asString();
    }

    @Test
    void postsAreReadAsGroupsWithWhoHasThem() {
        var lin = desk.hire("agent").id();

        var found = json(ask(HttpMethod.GET, GROUPS + "?filter=displayName eq \"Agent\"", ""));
        assertThat(found.path("totalResults").asInt()).isEqualTo(1);
        assertThat(found.at("/Resources/0/id").asString()).isEqualTo("agent");
        assertThat(members("agent")).contains(lin.toString());
        assertThat(json(ask(HttpMethod.GET, GROUPS + "/agent?excludedAttributes=members", ""))
                        .has("members"))
                .isFalse();
        var page = json(ask(HttpMethod.GET, GROUPS + "?startIndex=2&count=1", ""));
        assertThat(page.path("itemsPerPage").asInt()).isEqualTo(1);
        assertThat(page.path("totalResults").asInt()).isGreaterThan(10);
        assertThat(json(ask(HttpMethod.GET, "/scim/v2/Users/" + lin, ""))
                        .at("/groups/0/value")
                        .asString())
                .isEqualTo("agent");
    }

    @Test
    void membersComeAndGoAndEachIsAFact(AssertablePublishedEvents events) {
        var lin = desk.hire("agent").id();
        var zhao = desk.hire("agent").id();

        assertThat(patch("ticket-handler", """
                { "op": "Add", "path": "members", "value": [{ "value": "%s" }, { "value": "%s" }] }""".formatted(lin, zhao))).hasStatusOk();
        assertThat(posts(lin)).containsExactly("agent", "ticket-handler");
        assertThat(patch("agent", """
                { "op": "remove", "path": "members[value eq \\"%s\\"]" }""".formatted(lin))).hasStatusOk();
        assertThat(patch("ticket-handler", """
                { "op": "remove", "path": "members", "value": [{ "value": "%s" }] }""".formatted(lin))).hasStatusOk();
        assertThat(posts(lin)).as("without a post nothing is allowed").isEmpty();
        assertThat(members("ticket-handler")).contains(zhao.toString()).doesNotContain(lin.toString());
        assertThat(events.ofType(Moved.class).matching(it -> it.staff().equals(lin)))
                .extracting(Moved::posts)
                .containsExactly(List.of("agent", "ticket-handler"), List.of("ticket-handler"), List.of());

        assertThat(patch("ticket-handler", """
                { "op": "replace", "value": { "displayName": "ticket-handler", "members": [{ "value": "%s" }] } }""".formatted(lin))).hasStatusOk();
        assertThat(members("ticket-handler")).containsExactly(lin.toString());
    }

    @Test
    void dutiesThatAreSeparatedStaySoAndThenNobodyChanges() {
        var lin = desk.hire("agent").id();
        var han = desk.hire("compliance-officer").id();

        refused(patch("business-expert", """
                { "op": "add", "path": "members", "value": [{ "value": "%s" }, { "value": "%s" }] }""".formatted(lin, han)), 409, "staff.duties-clash");
        assertThat(posts(lin)).containsExactly("agent");
        refused(patch("supervisor", add(lin.toString())), 403, "staff.post-takes-two");
        refused(patch("administrator", """
                { "op": "remove", "path": "members" }"""), 403, "staff.not-by-program");
    }

    @Test
    void whoIsNotHereIsNoMember() {
        var zhao = desk.hire("agent").id();
        assertThat(ask(HttpMethod.DELETE, "/scim/v2/Users/" + zhao, "")).hasStatus(204);

        assertThat(members("agent")).doesNotContain(zhao.toString());
        refused(patch("ticket-handler", add(zhao.toString())), 400, "staff.scim-malformed");
        refused(patch("no-such-post", add(zhao.toString())), 404, "staff.scim-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"op\": \"add\", \"path\": \"members\" }",
                "{ \"op\": \"add\", \"path\": \"members\", \"value\": [{ \"value\": \"lin\" }] }",
                "{ \"op\": \"remove\", \"path\": \"displayName\" }",
                "{ \"op\": \"move\", \"path\": \"members\" }",
                "{ \"op\": \"add\", \"path\": \"members[type eq \\\"User\\\"]\", \"value\": [] }"
            })
    void aPatchThatIsNotUnderstoodIsRefused(String operation) {
        refused(patch("agent", operation), 400, "staff.scim-malformed");
    }

    @Test
    void whichPostsThereAreIsDecidedAtTheDesk() {
        refused(patch("agent", """
                { "op": "replace", "path": "displayName", "value": "everything" }"""), 400, "staff.scim-immutable");
        refused(ask(HttpMethod.POST, GROUPS, "{ \"displayName\": \"everything\" }"), 501, "");
        refused(ask(HttpMethod.DELETE, GROUPS + "/agent", ""), 501, "");
        refused(ask(HttpMethod.GET, GROUPS + "?filter=members eq \"x\"", ""), 400, "staff.scim-filter");
    }

    private List<String> posts(StaffId person) {
        return staff.all().stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow()
                .posts();
    }

    private List<String> members(String post) {
        return json(ask(HttpMethod.GET, GROUPS + "/" + post, ""))
                .path("members")
                .valueStream()
                .map(member -> member.path("value").asString())
                .toList();
    }

    private static String add(String person) {
        return "{ \"op\": \"add\", \"path\": \"members\", \"value\": [{ \"value\": \"%s\" }] }".formatted(person);
    }

    private MvcTestResult patch(String post, String operation) {
        return ask(HttpMethod.PATCH, GROUPS + "/" + post, """
            { "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [%s] }
            """.formatted(operation));
    }

    private MvcTestResult ask(HttpMethod method, String path, String body) {
        var request = http.method(method).uri(path).header("Authorization", "Bearer " + token);
        if (!body.isEmpty()) {
            request = request.contentType("application/scim+json").content(body);
        }
        return request.exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isLessThan(300);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType("application/scim+json");
        var error = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
        assertThat(error.at("/schemas/0").asString()).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(error.path("status").asString()).isEqualTo(Integer.toString(status));
        assertThat(error.path("detail").asString()).startsWith(code);
    }
}
