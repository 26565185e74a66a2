package io.jinqiao.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinqiao.control.FakeTwoPersonControl;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.BranchView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.events.Moved;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Who holds which post, what posts allow, and who may say so. */
@ModuleTest
@Import(StaffTime.class)
class PlacesModuleTest {

    private static final String FLOOR = "WATCH_FLOOR";

    private final Staff staff;
    private final FakeTwoPersonControl control;
    private final Appointment appointment;
    private final StaffDesk desk;
    private final SignInRepository signIns;
    private final HouseRuleRepository rules;
    private final HouseRules inForce;
    private StaffDesk.Person lin;
    private StaffDesk.Person admin;

    PlacesModuleTest(
            Staff staff,
            SignInRepository signIns,
            HouseRuleRepository rules,
            HouseRules inForce,
            FakeTwoPersonControl control,
            Appointment appointment,
            MockMvcTester http) {
        this.staff = staff;
        this.control = control;
        this.appointment = appointment;
        this.desk = new StaffDesk(staff, http);
        this.signIns = signIns;
        this.rules = rules;
        this.inForce = inForce;
    }

    @BeforeEach
    void linAndAnAdministratorWorkHere() {
        lin = desk.hire("agent").signedIn();
        admin = desk.hire("administrator").signedInWithAllProofs(signIns);
    }

    @Test
    void anotherPostHoldsFromTheNextRequest() {
        assertThat(lin.get("/api/me")).bodyText().doesNotContain(FLOOR);

        assertThat(move(lin, "supervisor")).hasStatus(202);
        assertThat(lin.get("/api/me")).bodyText().doesNotContain(FLOOR);
        control.decide(appointment, officer(StaffId.next()), true);

        assertThat(lin.get("/api/me")).hasStatusOk().bodyText().contains(FLOOR);
        assertThat(move(lin, "ticket-handler")).hasStatus(204);
        assertThat(lin.get("/api/me")).bodyText().doesNotContain(FLOOR, "SERVE");
    }

    @Test
    void nobodyApprovesAPlaceForThemselfAndARefusedOneIsNotHad() {
        assertThat(move(lin, "supervisor")).hasStatus(202);
        assertThatThrownBy(() -> control.decide(appointment, officer(lin.id()), true))
                .hasMessageContaining("Another person");
    }

    @Test
    void whoIsHiredForASensitivePostBeginsWithTheOthers() {
        assertThat(hire("agent", "complaint-head")).hasStatusOk();
        var hired = staff.all().getLast();
        control.decide(appointment, officer(StaffId.next()), false);
        assertThat(staff.all().stream().filter(it -> it.posts().equals(List.of("agent"))))
                .isNotEmpty();
        assertThat(hired.posts()).doesNotContain("complaint-head");
    }

    private static SignedIn officer(StaffId id) {
        return new SignedIn(id.value(), "沈", "", Set.of(Permission.APPROVE_STAFF));
    }

    @Test
    void anAdministratorCannotGiveThemselfRights() {
        refused(move(admin, "security-officer"), 403, "staff.not-for-oneself");
        refused(admin.post(path(admin, "unbarring"), ""), 403, "staff.not-for-oneself");
    }

    @Test
    void dutiesThatAreSeparatedAreNotJoined() {
        refused(move(lin, "administrator", "security-officer"), 409, "staff.duties-clash");
        refused(move(lin, "agent", "administrator"), 409, "staff.duties-clash");
        refused(hire("agent", "security-officer"), 409, "staff.duties-clash");
        refused(move(lin, "king"), 422, "staff.unknown-post");
    }

    @Test
    void aPostIsGivenWhereItHoldsAndHoldsNowhereElseFromTheNextRequest(AssertablePublishedEvents events) {
        staff.add(new BranchView("gulou", new Bilingual("古楼支行", "Gulou")));
        assertThat(within(lin, "agent", "gulou")).hasStatus(204);

        assertThat(lin.get("/api/me"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.limits.READ_CUSTOMERS.areas[0].branches[0]",
                        branch -> assertThat(branch).isEqualTo("gulou"));
        assertThat(events.ofType(Moved.class).matching(it -> it.areas().containsKey("agent")))
                .hasSize(1);
        assertThat(move(lin, "agent")).as("without areas they stay").hasStatus(204);
        assertThat(lin.get("/api/me")).bodyText().contains("gulou");
        refused(within(lin, "agent", "nowhere"), 422, "staff.unknown-branch");
    }

    @Test
    void aSensitivePostIsWidenedByTwo() {
        staff.add(new BranchView("gulou", new Bilingual("古楼支行", "Gulou")));
        assertThat(within(lin, "supervisor", "gulou")).hasStatus(202);
        control.decide(appointment, officer(StaffId.next()), true);
        assertThat(within(lin, "supervisor", "gulou"))
                .as("no more than they have")
                .hasStatus(204);
        assertThat(admin.put(path(lin, "place"), """
            { "team": "", "posts": ["supervisor"], "capacity": 3, "areas": {} }
            """)).as("everywhere").hasStatus(202);
    }

    private MvcTestResult within(StaffDesk.Person person, String post, String branch) {
        return admin.put(path(person, "place"), """
            { "team": "", "posts": ["%s"], "capacity": 3, "areas": { "%s": {
              "teams": [], "departments": [], "branches": ["%s"], "segments": [], "businesses": [] } } }
            """.formatted(post, post, branch));
    }

    @Test
    void nobodyElseMovesPeople() {
        var zhao = desk.hire("supervisor").signedInWithAllProofs(signIns);

        assertThat(zhao.put(path(lin, "place"), "{\"team\":\"\",\"posts\":[\"supervisor\"],\"capacity\":0}"))
                .hasStatus(403);
        assertThat(zhao.post(path(lin, "leaving"), "")).hasStatus(403);
    }

    @Test
    void whomAnAdministratorHiresChangesThePasswordFirst() {
        var username = "n" + Ids.next();
        assertThat(admin.post("/api/desk/people", person(username, "agent"))).hasStatusOk();

        assertThat(desk.new Person(lin.id(), username).signIn(StaffDesk.PASSWORD))
                .bodyJson()
                .extractingPath("$.required")
                .isEqualTo("PASSWORD");
    }

    @Test
    void whoLeftOrIsBarredIsOutAtOnceAndStaysOut() {
        assertThat(admin.post(path(lin, "barring"), "{\"reason\":\"调查期间\"}")).hasStatus(204);
        refused(lin.get("/api/me"), 401, "staff.account-changed");
        assertThat(lin.signIn(StaffDesk.PASSWORD)).hasStatus(401);
        assertThat(admin.post(path(lin, "unbarring"), "")).hasStatus(204);
        lin.signedIn();

        assertThat(admin.post(path(lin, "leaving"), "")).hasStatus(204);

        refused(lin.get("/api/me"), 401, "staff.account-changed");
        assertThat(lin.signIn(StaffDesk.PASSWORD)).hasStatus(401);
    }

    @Test
    void postsAreChangedByTwoPeopleAndHoldAtOnce() {
        var officer = desk.hire("security-officer").signedInWithAllProofs(signIns);
        try {
            refused(propose(officer, withFloorForAgents()), 403, "web.not-permitted");
            assertThat(propose(admin, withFloorForAgents())).hasStatusOk();
            var version = rules.versions(RuleKind.POSTS).getFirst().version();
            refused(decide(admin, version), 403, "web.not-permitted");
            assertThat(lin.get("/api/me")).bodyText().doesNotContain(FLOOR);

            assertThat(decide(officer, version)).hasStatusOk();

            assertThat(lin.get("/api/me")).bodyText().contains(FLOOR);
        } finally {
            rules.propose(RuleKind.POSTS, PostBook.SHIPPED, "as before", admin.id(), Instant.EPOCH);
            var last = rules.versions(RuleKind.POSTS).getFirst().version();
            rules.decide(RuleKind.POSTS, last, true, "", officer.id(), Instant.EPOCH);
            inForce.forget();
        }
    }

    @Test
    void aPostThatSomebodyHoldsOrThatJoinsSeparatedDutiesIsRefused() {
        var without = PostBook.SHIPPED.posts().stream()
                .filter(post -> !post.code().equals("agent"))
                .toList();
        refused(propose(admin, new PostBook(without)), 409, "staff.post-held");
        var king = new ArrayList<>(PostBook.SHIPPED.posts());
        king.add(new PostBook.Sheet("king", null, EnumSet.allOf(Permission.class)));
        refused(propose(admin, new PostBook(king)), 409, "staff.duties-clash");
        refused(propose(admin, new PostBook(List.of())), 422, "staff.nobody-manages");
    }

    private static PostBook withFloorForAgents() {
        return new PostBook(PostBook.SHIPPED.posts().stream()
                .map(post -> {
                    var more = EnumSet.copyOf(post.permissions());
                    if (post.code().equals("agent")) {
                        more.add(Permission.WATCH_FLOOR);
                    }
                    return new PostBook.Sheet(post.code(), post.name(), more);
                })
                .toList());
    }

    private static MvcTestResult propose(StaffDesk.Person by, PostBook book) {
        var content = JsonMapper.shared().writeValueAsString(book);
        return by.post("/api/desk/house-rules/posts/versions", "{\"content\":%s,\"reason\":\"x\"}".formatted(content));
    }

    private static MvcTestResult decide(StaffDesk.Person by, int version) {
        return by.post(
                "/api/desk/house-rules/posts/versions/%d/decision".formatted(version),
                "{\"approved\":true,\"verdict\":\"\"}");
    }

    private MvcTestResult move(StaffDesk.Person person, String... posts) {
        return admin.put(
                path(person, "place"),
                "{\"team\":\"\",\"posts\":[\"%s\"],\"capacity\":3}".formatted(String.join("\",\"", posts)));
    }

    private MvcTestResult hire(String... posts) {
        return admin.post("/api/desk/people", person("n" + Ids.next(), posts));
    }

    private static String person(String username, String... posts) {
        return """
            { "username": "%1$s", "password": "%2$s", "number": "%3$s", "name": { "zh": "新人", "en": "New" },
              "team": "", "posts": ["%4$s"], "capacity": 0 }
            """.formatted(username, StaffDesk.PASSWORD, username.substring(19), String.join("\",\"", posts));
    }

    private static String path(StaffDesk.Person person, String what) {
        return "/api/desk/people/%s/%s".formatted(person.id(), what);
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
