package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.TeamView;
import io.jinqiao.staff.events.Hired;
import io.jinqiao.staff.events.Left;
import io.jinqiao.staff.events.Renamed;
import io.jinqiao.staff.events.Unlisted;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

/** A directory speaks SCIM 2.0 with a token of its own. */
@ModuleTest
@Import(StaffTime.class)
class ScimModuleTest {

    private static final String USERS = "/scim/v2/Users";
    private static final String ACCOUNTS = "/api/desk/service-accounts";

    private final Staff staff;
    private final StaffDesk desk;
    private final SignInRepository signIns;
    private final FakeTwoPersonControl control;
    private final ServiceAccountKind kind;
    private final MockMvcTester http;
    private StaffDesk.Person admin;
    private String token = "";
    private String username = "";
    private String number = "";

    ScimModuleTest(
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
        admin = desk.new Person(StaffId.next(), "");
    }

    @BeforeEach
    void twoPeopleLetADirectoryIn() {
        staff.add(new TeamView("scim-team", new Bilingual("甲组", "A"), new Bilingual("甲部", "A")));
        staff.add(new BranchView("scim-branch", new Bilingual("甲支行", "A")));
        admin = desk.hire("administrator").signedInWithAllProofs(signIns);
        token = token("PROVISION_STAFF");
        var unique = Ids.next().toString();
        username = "s" + unique;
        number = unique.substring(20);
    }

    @Test
    void somebodyComesMovesAndLeaves(AssertablePublishedEvents events) {
        var made = post(user("\"roles\": [{ \"value\": \"agent\" }]"));
        assertThat(made).hasStatus(201).hasContentType("application/scim+json");
        var user = json(made);
        assertThat(made.getResponse().getHeader("Location"))
                .isEqualTo(user.at("/meta/location").asString())
                .endsWith(USERS + "/" + user.path("id").asString());
        var lin = person(user);
        assertThat(lin).satisfies(it -> {
            assertThat(it.username()).isEqualTo(username);
            assertThat(it.number()).isEqualTo(number);
            assertThat(it.name()).isEqualTo(new Bilingual("林悦", "Yue Lin"));
            assertThat(it.posts()).containsExactly("agent");
            assertThat(it.team()).isEqualTo("scim-team");
        });
        assertThat(events.ofType(Hired.class).matching(it -> it.staff().equals(lin.id())))
                .hasSize(1);

        var moved = patch(
                user,
                replace("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division", "\"scim-branch\""));
        assertThat(moved).hasStatusOk();
        assertThat(person(user).branch()).isEqualTo("scim-branch");
        assertThat(person(user).posts()).as("stay").containsExactly("agent");

        assertThat(json(patch(user, replace("active", "false"))).path("active").asBoolean())
                .isFalse();
        assertThat(staff.all()).noneMatch(it -> it.id().equals(lin.id()));
        assertThat(events.ofType(Left.class).matching(it -> it.staff().equals(lin.id())))
                .hasSize(1);
        assertThat(json(get("?filter=userName eq \"" + username + "\""))
                        .at("/Resources/0/active")
                        .asBoolean())
                .isFalse();
        refused(patch(user, replace("active", "true")), 400, "mutability", "staff.scim-immutable");
    }

    @Test
    void aPutSaysTheWholePersonAndChangesWhatIsAnother() {
        var user = json(post(user("\"roles\": [{ \"value\": \"agent\" }]")));
        var put = user("\"roles\": [\"ticket-handler\"], \"active\": true");

        assertThat(ask(HttpMethod.PUT, path(user), put)).hasStatusOk();
        assertThat(person(user).posts()).containsExactly("ticket-handler");
        refused(ask(HttpMethod.PUT, path(user), put.replace(number, "x1")), 400, "mutability", "staff.scim-immutable");
        assertThat(ask(HttpMethod.PUT, path(user), put.replace("true", "false")))
                .hasStatusOk();
        assertThat(staff.all()).noneMatch(it -> it.username().equals(username));
    }

    @Test
    void aNameChangesWholeOrInPart(AssertablePublishedEvents events) {
        var user = json(post(user("\"roles\": [{ \"value\": \"agent\" }]")));
        var put = user("\"active\": true").replace("林悦", "林月");

        assertThat(json(ask(HttpMethod.PUT, path(user), put))
                        .at("/name/formatted")
                        .asString())
                .isEqualTo("林月");
        var patched = json(patch(user, replace("name.familyName", "\"Lin-Wang\"")));
        assertThat(patched.at("/name/givenName").asString()).isEqualTo("Yue");
        assertThat(person(user).name()).isEqualTo(new Bilingual("林月", "Yue Lin-Wang"));
        assertThat(person(user).posts()).containsExactly("agent");
        patch(user, replace("displayName", "\"林月\""));
        assertThat(events.ofType(Renamed.class)
                        .matching(it -> it.staff().equals(person(user).id())))
                .as("what is the same is no change")
                .extracting(Renamed::before, Renamed::name)
                .containsExactly(
                        tuple(new Bilingual("林悦", "Yue Lin"), new Bilingual("林月", "Yue Lin")),
                        tuple(new Bilingual("林月", "Yue Lin"), new Bilingual("林月", "Yue Lin-Wang")));
        refused(patch(user, replace("displayName", "\" \"")), 400, "invalidValue", "web.text-missing");
    }

    @Test
    void whomADirectoryDeletesIsOutAndStaysInTheRecord(AssertablePublishedEvents events) {
        var zhao = desk.hire("agent").signedIn();
        var path = USERS + "/" + zhao.id();

        assertThat(ask(HttpMethod.DELETE, path, "")).hasStatus(204);
        assertThat(zhao.get("/api/me")).as("signed out everywhere").hasStatus(401);
        assertThat(zhao.signIn(StaffDesk.PASSWORD)).as("and for good").hasStatus(401);
        refused(ask(HttpMethod.GET, path, ""), 404, null, "staff.unknown");
        refused(ask(HttpMethod.DELETE, path, ""), 404, null, "staff.unknown");
        assertThat(staff.get(zhao.id()).posts()).as("the row stays").containsExactly("agent");
        assertThat(json(get("?filter=userName eq \"" + staff.get(zhao.id()).username() + "\""))
                        .path("totalResults")
                        .asInt())
                .isZero();
        assertThat(events.ofType(Left.class).matching(it -> it.staff().equals(zhao.id())))
                .hasSize(1);
        assertThat(events.ofType(Unlisted.class).matching(it -> it.staff().equals(zhao.id())))
                .hasSize(1);
        refused(ask(HttpMethod.DELETE, USERS + "/" + admin.id(), ""), 403, null, "staff.not-by-program");
    }

    @Test
    void postsAreAddedAndTakenAndWordsMayBeWrittenAsDirectoriesDo() {
        var user = json(post(user("\"active\": \"True\"")));
        assertThat(person(user).posts()).as("nothing is allowed without a post").isEmpty();

        assertThat(patch(user, """
                { "op": "Add", "path": "roles", "value": [{ "value": "agent" }, { "value": "ticket-handler" }] }""")).hasStatusOk();
        assertThat(patch(user, """
                { "op": "remove", "path": "roles", "value": [{ "value": "agent" }] }""")).hasStatusOk();
        assertThat(person(user).posts()).containsExactly("ticket-handler");
        assertThat(patch(user, """
                { "op": "Replace", "value": { "displayName": "林悦", "ACTIVE": "False" } }""")).hasStatusOk();
        assertThat(staff.all()).noneMatch(it -> it.username().equals(username));
    }

    @Test
    void peopleAreFoundByNameAndReadByPages() {
        post(user("\"active\": true"));

        var found = json(get("?filter=username EQ \"" + username.toUpperCase(Locale.ROOT) + "\""));
        assertThat(found.path("totalResults").asInt()).isEqualTo(1);
        assertThat(found.at("/Resources/0/displayName").asString()).isEqualTo("林悦");
        assertThat(json(get("?filter=userName eq \"nobody\"")).path("Resources").size())
                .isZero();

        var first = json(get("?startIndex=1&count=1"));
        var second = json(get("?startIndex=2&count=1"));
        assertThat(first.path("itemsPerPage").asInt()).isEqualTo(1);
        assertThat(first.path("totalResults").asInt()).isGreaterThan(1);
        assertThat(second.at("/Resources/0/id").asString())
                .isNotEqualTo(first.at("/Resources/0/id").asString());
        assertThat(json(get("?count=0")).path("Resources").size()).isZero();
        assertThat(first.toString()).as("programs are no people").doesNotContain("目录");
        refused(get("?filter=emails co \"x\""), 400, "invalidFilter", "staff.scim-filter");
    }

    @Test
    void whatTakesTwoPeopleAndWhoManagesStaffIsOutOfItsHands() {
        refused(post(user("\"roles\": [\"supervisor\"]")), 403, null, "staff.post-takes-two");
        assertThat(staff.all()).noneMatch(it -> it.username().equals(username));
        var user = json(post(user("\"roles\": [\"agent\"]")));
        refused(patch(user, replace("roles", "[\"supervisor\"]")), 403, null, "staff.post-takes-two");
        refused(
                ask(HttpMethod.PATCH, USERS + "/" + admin.id(), operations(replace("active", "false"))),
                403,
                null,
                "staff.not-by-program");
        assertThat(admin.get("/api/me")).hasStatusOk();
    }

    @Test
    void whatDoesNotFitIsSaidInTheFormOfScim() {
        assertThat(post(user("\"active\": true"))).hasStatus(201);
        refused(post(user("\"active\": true")), 409, "uniqueness", "staff.username-taken");
        refused(post(user("\"x\": 1").replace("scim-team", "nowhere")), 400, "invalidValue", "staff.unknown-team");
        refused(post("{ }"), 400, "invalidValue", "web.text-missing");
        refused(post("{ not json"), 400, "invalidSyntax", "");
        refused(get("/0198b0f0-0000-7000-8000-000000000001"), 404, null, "staff.unknown");
        refused(get("/nonsense"), 404, null, "staff.unknown");
        refused(get("?startIndex=x"), 400, "invalidValue", "");
        refused(ask(HttpMethod.DELETE, USERS, ""), 501, null, "");
        refused(ask(HttpMethod.POST, "/scim/v2/Bulk", "{}"), 501, null, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ \"op\": \"move\", \"path\": \"active\", \"value\": false }",
                "{ \"op\": \"replace\", \"path\": \"active\", \"value\": \"perhaps\" }",
                "{ \"op\": \"replace\", \"path\": \"roles[primary eq true].value\", \"value\": \"agent\" }",
                "{ \"op\": \"remove\", \"path\": \"userName\" }"
            })
    void aPatchThatIsNotUnderstoodChangesNothing(String operation) {
        var user = json(post(user("\"roles\": [\"agent\"]")));
        refused(patch(user, operation), 400, "invalidValue", "staff.scim-malformed");
        assertThat(person(user).posts()).containsExactly("agent");
    }

    @Test
    void itSaysWhatItOffers() {
        assertThat(json(ask(HttpMethod.GET, "/scim/v2/ServiceProviderConfig", ""))
                        .at("/patch/supported")
                        .asBoolean())
                .isTrue();
        assertThat(json(ask(HttpMethod.GET, "/scim/v2/ResourceTypes", ""))
                        .at("/Resources/0/endpoint")
                        .asString())
                .isEqualTo("/Users");
        assertThat(json(ask(HttpMethod.GET, "/scim/v2/ResourceTypes/User", ""))
                        .path("schema")
                        .asString())
                .isEqualTo(ScimUser.CORE);
        assertThat(json(ask(HttpMethod.GET, "/scim/v2/Schemas", ""))
                        .path("totalResults")
                        .asInt())
                .isEqualTo(3);
        assertThat(json(ask(HttpMethod.GET, "/scim/v2/Schemas/" + ScimUser.ENTERPRISE, ""))
                        .at("/attributes/0/name")
                        .asString())
                .isEqualTo("employeeNumber");
    }

    @Test
    void onlyATokenWithItsScopeOpensItAndThatTokenNothingElse() {
        refused(http.get().uri(USERS).exchange(), 401, null, "staff.token-refused");
        refused(admin.get(USERS), 401, null, "staff.token-refused");
        refused(shows("jqs_" + "x".repeat(43), HttpMethod.GET, USERS, ""), 401, null, "staff.token-refused");
        refused(shows(token("READ_CUSTOMERS"), HttpMethod.GET, USERS, ""), 403, null, "web.not-permitted");
        assertThat(shows(token, HttpMethod.GET, "/api/desk/staff", "")).hasStatus(403);
        assertThat(shows(token, HttpMethod.POST, "/api/desk/people", "{}")).hasStatus(403);
    }

    private StaffView person(JsonNode user) {
        var id = user.path("id").asString();
        return staff.all().stream()
                .filter(it -> it.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String user(String more) {
        return """
            { "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s", "externalId": "a-1",
              "name": { "givenName": "Yue", "familyName": "Lin" }, "displayName": "林悦",
              "emails": [{ "value": "lin@bank.example" }], %s,
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
                { "employeeNumber": "%s", "department": "scim-team" } }
            """.formatted(username, more, number);
    }

    private static String replace(String path, String value) {
        return "{ \"op\": \"replace\", \"path\": \"%s\", \"value\": %s }".formatted(path, value);
    }

    private static String operations(String operation) {
        return """
            { "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [%s] }
            """.formatted(operation);
    }

    private static String path(JsonNode user) {
        return USERS + "/" + user.path("id").asString();
    }

    private MvcTestResult get(String what) {
        return ask(HttpMethod.GET, USERS + what, "");
    }

    private MvcTestResult post(String body) {
        return ask(HttpMethod.POST, USERS, body);
    }

    private MvcTestResult patch(JsonNode user, String operation) {
        return ask(HttpMethod.PATCH, path(user), operations(operation));
    }

    private MvcTestResult ask(HttpMethod method, String path, String body) {
        return shows(token, method, path, body);
    }

    private MvcTestResult shows(String shown, HttpMethod method, String path, String body) {
        var request = http.method(method).uri(path).header("Authorization", "Bearer " + shown);
        if (!body.isEmpty()) {
            request = request.contentType("application/scim+json").content(body);
        }
        return request.exchange();
    }

    private String token(String scope) {
        var made = json(admin.post(ACCOUNTS, """
            { "name": "目录", "purpose": "同步人员", "owner": "%s", "scopes": ["%s"] }
            """.formatted(admin.id(), scope)));
        control.decide(kind, Asking.staff(StaffId.next(), "", Permission.APPROVE_STAFF), true);
        return json(admin.post(ACCOUNTS + "/" + made.asString() + "/tokens", "{\"days\":30}"))
                .path("token")
                .asString();
    }

    private static JsonNode json(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isLessThan(300);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static void refused(MvcTestResult answer, int status, @Nullable String type, String code) {
        assertThat(answer).hasStatus(status).hasContentType("application/scim+json");
        var error = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
        assertThat(error.at("/schemas/0").asString()).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(error.path("status").asString()).isEqualTo(Integer.toString(status));
        assertThat(error.path("scimType").asString("")).isEqualTo(type == null ? "" : type);
        assertThat(error.path("detail").asString()).startsWith(code);
    }
}
