package io.jinqiao.collaboration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.collaboration.NewRequest;
import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForms;
import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.collaboration.Requests;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.staff.NewStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.ticket.FakeTickets;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
@Import(CollaborationNeighbours.class)
class JointTeamModuleTest {

    private final Requests requests;
    private final RequestForms forms;
    private final FakeCustomers customers;
    private final FakeTickets tickets;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();

    private final SignedIn zhou;
    private final SignedIn lin;
    private final SignedIn zhao;
    private final SignedIn jin;
    private CustomerId wang;
    private Subject ticket;
    private String page;

    JointTeamModuleTest(
            Requests requests,
            RequestForms forms,
            FakeStaff staff,
            FakeCustomers customers,
            FakeTickets tickets,
            MockMvcTester http) {
        this.requests = requests;
        this.forms = forms;
        this.customers = customers;
        this.tickets = tickets;
        this.http = http;
        zhou = signedIn(staff, "zhou", Permission.WORK_TICKETS, Permission.WATCH_FLOOR);
        lin = signedIn(staff, "lin", Permission.SERVE, Permission.WORK_TICKETS);
        zhao = signedIn(staff, "zhao", Permission.SERVE, Permission.WORK_TICKETS);
        jin = head(staff);
        wang = customers.named("王芳");
        ticket = Subject.of(tickets.open(wang, null, "重复投诉", lin.id()).id());
        page = "";
    }

    @BeforeEach
    void zhouCallsLinAroundATicket() {
        wang = customers.named("王芳");
        ticket = Subject.of(tickets.open(wang, null, "重复投诉", lin.id()).id());
        page = "/api/desk/joint-teams/" + id(call(zhou, ticket, lin));
    }

    @Test
    void membersOfSeveralDepartmentsShareAPage() {
        assertThat(post(lin, page + "/members", "{ \"members\": [\"%s\"] }".formatted(jin.id())))
                .hasStatusOk();
        assertThat(write(lin, "NOTE", "客户第三次来电", "null", "[]")).hasStatusOk();
        assertThat(write(jin, "DECISION", "退还手续费", "null", "[]")).hasStatusOk();
        assertThat(write(zhou, "MEETING", "三方核对账目", "\"2026-11-23\"", "[\"%s\"]".formatted(jin.id())))
                .hasStatusOk();

        assertThat(get(jin, page))
                .bodyJson()
                .satisfies(
                        it -> assertThat(it)
                                .extractingPath("$.entries[*].kind")
                                .asArray()
                                .containsExactly("NOTE", "DECISION", "MEETING"),
                        it -> assertThat(it).extractingPath("$.customer.name").isEqualTo("王**"),
                        it -> assertThat(it)
                                .extractingPath("$.team.members")
                                .asArray()
                                .hasSize(3));
        assertThat(get(jin, "/api/desk/joint-teams"))
                .bodyJson()
                .extractingPath("$[0].title")
                .isEqualTo("重复投诉专班");
    }

    @Test
    void nobodyElseSeesOrWritesIt() {
        assertThat(code(get(zhao, page))).isEqualTo("collaboration.not-in-team");
        assertThat(code(write(zhao, "NOTE", "?", "null", "[]"))).isEqualTo("collaboration.not-in-team");
        assertThat(call(lin, ticket, zhao)).hasStatus(403);
        assertThat(code(write(lin, "MEETING", "没有日期", "null", "[]"))).isEqualTo("collaboration.bad-entry");
        assertThat(code(write(lin, "MEETING", "外人", "\"2026-11-23\"", "[\"%s\"]".formatted(zhao.id()))))
                .isEqualTo("collaboration.not-in-team");
    }

    @Test
    void whatIsToBeDoneIsDoneBeforeItCloses() {
        assertThat(code(duty(zhou, zhao))).isEqualTo("collaboration.not-in-team");
        var set = duty(zhou, lin);
        assertThat(set).hasStatusOk();
        var task = json.readTree(body(set)).at("/tasks/0/id").asString();
        assertThat(code(close(lin))).isEqualTo("collaboration.not-caller");
        assertThat(code(close(zhou))).isEqualTo("collaboration.tasks-open");

        assertThat(post(lin, page + "/tasks/" + task + "/completion", "")).hasStatusOk();
        assertThat(code(post(lin, page + "/tasks/" + task + "/completion", "")))
                .isEqualTo("collaboration.unknown-task");
        assertThat(close(zhou)).bodyJson().extractingPath("$.summary").isEqualTo("已退款并致歉");
        assertThat(code(write(lin, "NOTE", "再说", "null", "[]"))).isEqualTo("collaboration.team-closed");
    }

    @Test
    void aHeadCallsAboutTheMatterOfARequest() {
        var words = new Bilingual("名称", "name");
        forms.publish(
                new RequestForm(
                        "record-check",
                        "records-office",
                        words,
                        words,
                        "collaboration.ordinary",
                        true,
                        List.of(),
                        List.of(),
                        List.of()),
                Actor.SYSTEM);
        var request = requests.ask(
                new NewRequest(ticket, wang, null, "record-check", Urgency.ORDINARY, Map.of(), "", lin.id(), null));

        assertThat(call(jin, Subject.of(request), lin))
                .bodyJson()
                .extractingPath("$.team.about")
                .isEqualTo(ticket.toString());
        assertThat(code(call(jin, ticket, lin))).isEqualTo("collaboration.not-yours");
    }

    private MvcTestResult call(SignedIn by, Subject about, SignedIn member) {
        return post(by, "/api/desk/joint-teams", """
                { "about": "%s", "title": "重复投诉专班", "members": ["%s"] }
                """.formatted(about, member.id()));
    }

    private MvcTestResult write(SignedIn by, String kind, String text, String heldOn, String attendees) {
        return post(by, page + "/entries", """
                { "kind": "%s", "text": "%s", "heldOn": %s, "attendees": %s }
                """.formatted(kind, text, heldOn, attendees));
    }

    private MvcTestResult duty(SignedIn by, SignedIn owner) {
        return post(by, page + "/tasks", """
                { "text": "核对账目", "owner": "%s", "dueOn": "2026-11-25" }
                """.formatted(owner.id()));
    }

    private MvcTestResult close(SignedIn by) {
        return post(by, page + "/closing", """
                { "summary": "已退款并致歉" }
                """);
    }

    private MvcTestResult get(SignedIn by, String path) {
        return http.get().uri(path).with(Asking.as(by)).exchange();
    }

    private MvcTestResult post(SignedIn by, String path, String content) {
        return http.post()
                .uri(path)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private String id(MvcTestResult called) {
        return json.readTree(body(called)).at("/team/id").asString();
    }

    private String code(MvcTestResult refused) {
        return json.readTree(body(refused)).path("code").asString();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignedIn signedIn(FakeStaff staff, String username, Permission... permissions) {
        var person = staff.named(username);
        return Asking.staff(person.id(), person.team(), permissions);
    }

    private static SignedIn head(FakeStaff staff) {
        if (staff.all().stream().noneMatch(each -> each.username().equals("jin"))) {
            var name = new Bilingual("金", "Jin");
            staff.hire(new NewStaff(
                    "jin", "Jinqiao-2026", "jin", name, "records-office", List.of("department-head"), List.of(), 0));
        }
        return signedIn(staff, "jin", Permission.ANSWER_REQUESTS, Permission.HEAD_DEPARTMENT);
    }
}
