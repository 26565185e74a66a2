package io.jinqiao.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.catalog.ClassTemplate;
import io.jinqiao.catalog.ClassTemplate.Field;
import io.jinqiao.catalog.FakeCatalog;
import io.jinqiao.customer.FakeCustomers;
import io.jinqiao.intent.FakeIntents;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.FakeStaff;
import io.jinqiao.testing.Asking;
import io.jinqiao.testing.ModuleTest;
import io.jinqiao.testing.MovableClock;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.ticket.TicketView.State;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.SignedIn;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a ticket is filed at its beginning, and how it is put away at its end. */
@ModuleTest
@Import(TicketNeighbours.class)
class FiledModuleTest {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    private final Tickets tickets;
    private final FakeStaff staff;
    private final FakeCustomers customers;
    private final FakeCatalog catalog;
    private final FakeIntents intents;
    private final MovableClock clock;
    private final MockMvcTester http;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SignedIn lin;
    private final SignedIn qian;
    private CustomerId wang;

    FiledModuleTest(
            Tickets tickets,
            FakeStaff staff,
            FakeCustomers customers,
            FakeCatalog catalog,
            FakeIntents intents,
            MovableClock clock,
            MockMvcTester http) {
        this.tickets = tickets;
        this.staff = staff;
        this.customers = customers;
        this.catalog = catalog;
        this.intents = intents;
        this.clock = clock;
        this.http = http;
        lin = signedIn("lin");
        qian = signedIn("qian");
        wang = customers.named("王芳");
    }

    @BeforeEach
    void anotherMsWang() {
        wang = customers.named("王芳");
        catalog.describe("card.debit.loss", ClassTemplate.NONE);
    }

    @Test
    void theFormOfItsClassIsFilledInAsItIsAsked() {
        catalog.describe(
                "card.debit.loss",
                new ClassTemplate(
                        List.of(
                                field("lost-on", Field.Kind.DATE, true),
                                field("where", Field.Kind.CHOICE, false, "境内", "境外")),
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThat(code(open("{}"))).isEqualTo("ticket.answer-missing");
        assertThat(code(open("{ \"lost-on\": \"yesterday\" }"))).isEqualTo("ticket.bad-answer");
        assertThat(code(open("{ \"lost-on\": \"2026-11-22\", \"where\": \"Mars\" }")))
                .isEqualTo("ticket.bad-answer");
        assertThat(open("{ \"lost-on\": \"2026-11-22\", \"where\": \"境外\", \"else\": \"x\" }"))
                .hasStatusOk();

        assertThat(together().at("/filed/answers/where").asString()).isEqualTo("境外");
        assertThat(together().at("/filed/answers/lost-on").asString()).isEqualTo("2026-11-22");
        assertThat(together().at("/filed/answers/else").isMissingNode()).isTrue();
        assertThat(together().at("/filed/version").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheMachineTookAMatterForIsConfirmedOrCorrectedByAPerson() {
        intents.addAll(Intents.BUSINESS, List.of(new LabelledQuestion("卡丢了\n请尽快", "card.debit.loss")));
        var left = http.post()
                .uri("/api/customer/matters")
                .with(Asking.as(wang))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{ \"subject\": \"卡丢了\", \"detail\": \"请尽快\" }")
                .exchange();
        assertThat(left).hasStatusOk();
        assertThat(together().at("/proposal/business").asString()).isEqualTo("card.debit.loss");
        var team = theTicket().team();
        var teammate = team.equals("cards") ? lin : qian;

        assertThat(ask(HttpMethod.POST, teammate, "/identification", """
            { "business": "account.exception.frozen", "urgency": "URGENT", "team": "general" }
            """)).hasStatusOk();

        assertThat(theTicket().business()).isEqualTo("account.exception.frozen");
        assertThat(theTicket().team()).isEqualTo("general");
        assertThat(together().at("/proposal/confirmedBy").asString())
                .isEqualTo(teammate.id().toString());
        assertThat(code(ask(HttpMethod.POST, signedIn("zhao"), "/identification", """
            { "business": "account.exception.frozen", "urgency": "URGENT", "team": "general" }
            """)))
                .isEqualTo("ticket.nothing-proposed");
    }

    @Test
    void whatAPersonConfirmsOrCorrectsTeachesTheNextVersionWithoutNamesOrNumbers() {
        intents.addAll(Intents.BUSINESS, List.of(new LabelledQuestion("王芳的卡6222021234567890\n被吞了", "card.debit.loss")));
        leave("王芳的卡6222021234567890", "被吞了");
        assertThat(intents.confirmed()).noneMatch(question -> question.words().contains("被吞了"));
        confirm("account.exception.frozen", "URGENT");

        assertThat(intents.confirmed())
                .filteredOn(question -> question.words().contains("被吞了"))
                .contains(new LabelledQuestion("＊＊的卡＊＊\n被吞了", "account.exception.frozen"))
                .allMatch(question -> question.words().equals("＊＊的卡＊＊\n被吞了"));

        intents.addAll(Intents.BUSINESS, List.of(new LabelledQuestion("卡又被吞\n急", "card.debit.loss")));
        intents.addAll(Intents.URGENCY, List.of(new LabelledQuestion("卡又被吞\n急", "URGENT")));
        leave("卡又被吞", "急");
        confirm("card.debit.loss", "ORDINARY");

        assertThat(intents.confirmed())
                .filteredOn(question -> question.words().equals("卡又被吞\n急"))
                .containsExactly(
                        new LabelledQuestion("卡又被吞\n急", "card.debit.loss"),
                        new LabelledQuestion("卡又被吞\n急", "ORDINARY"));
    }

    @Test
    void filesAreKnownByHowTheyBeginAndSayWhetherTheyWereScanned() {
        open("{}");
        assertThat(code(attach("proof.pdf", "MZ evil".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("ticket.file-type");
        assertThat(code(attach("proof.exe", PDF))).isEqualTo("ticket.file-type");
        assertThat(code(attach("proof.pdf", new byte[0]))).isNotEmpty();

        assertThat(attach("../proof.pdf", PDF)).hasStatusOk();

        var file = together().at("/attachments/0");
        assertThat(file.path("name").asString()).isEqualTo("proof.pdf");
        assertThat(file.path("scan").asString()).isEqualTo("NOT_SCANNED");
        assertThat(http.get()
                        .uri(path() + "/attachments/" + file.path("id").asString())
                        .with(Asking.as(lin)))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .body()
                .isEqualTo(PDF);
    }

    @Test
    void afterTheResultSomebodyLooksBackAndThenItIsPutAway() {
        open("{}");
        assertThat(code(ask(HttpMethod.POST, lin, "/follow-up", "{ \"day\": \"2026-11-30\" }")))
                .isEqualTo("ticket.wrong-state");
        ask(HttpMethod.POST, lin, "/resolution", "{ \"result\": \"Card blocked\" }");
        ask(HttpMethod.POST, lin, "/closing", "{ \"satisfied\": true }");
        var day =
                clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate().plusDays(3);

        assertThat(ask(
                        HttpMethod.POST,
                        lin,
                        "/follow-up",
                        "{ \"day\": \"%s\", \"what\": \"New card?\" }".formatted(day)))
                .hasStatus(204);
        assertThat(code(ask(HttpMethod.POST, lin, "/archive", ""))).isEqualTo("ticket.follow-up-open");
        assertThat(code(ask(HttpMethod.POST, lin, "/follow-up", "{ \"day\": \"%s\" }".formatted(day))))
                .isEqualTo("ticket.follow-up-open");
        assertThat(ask(HttpMethod.POST, lin, "/follow-up/done", "{ \"outcome\": \"Card arrived\" }"))
                .hasStatus(204);
        assertThat(ask(HttpMethod.POST, lin, "/archive", "")).hasStatus(204);

        assertThat(together().path("archivedAt").isNull()).isFalse();
        assertThat(together().at("/followUps/0/outcome").asString()).isEqualTo("Card arrived");
        ask(HttpMethod.POST, lin, "/reopening", "{ \"reason\": \"It did not work\" }");
        assertThat(theTicket().state()).isEqualTo(State.ASSIGNED);
        assertThat(together().path("archivedAt").isNull()).isTrue();
    }

    @Test
    void comingBackAboutTheSameCountsAgainstTheFirstContact() {
        var before = tickets.firstContact();
        open("{}");
        ask(HttpMethod.POST, lin, "/resolution", "{ \"result\": \"Card blocked\" }");
        clock.move(Duration.ofMinutes(2));
        var helped = tickets.firstContact();
        open("{}");
        clock.move(Duration.ofMinutes(2));

        assertThat(helped.resolved()).isEqualTo(before.resolved() + 1);
        assertThat(tickets.firstContact().resolved()).isEqualTo(helped.resolved());
        assertThat(tickets.firstContact().atFirst()).isEqualTo(helped.atFirst() - 1);
    }

    private static Field field(String key, Field.Kind kind, boolean required, String... choices) {
        return new Field(key, new Bilingual(key, key), kind, required, List.of(choices));
    }

    private MvcTestResult open(String answers) {
        return http.post()
                .uri("/api/desk/tickets")
                .with(Asking.as(lin))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                    { "customer": "%s", "subject": "Card lost", "detail": "", "business": "card.debit.loss",
                      "urgency": "ORDINARY", "team": "cards", "owner": "%s", "answers": %s }
                    """.formatted(wang, lin.id(), answers))
                .exchange();
    }

    private void leave(String subject, String detail) {
        assertThat(http.post()
                        .uri("/api/customer/matters")
                        .with(Asking.as(wang))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{ \"subject\": \"%s\", \"detail\": \"%s\" }".formatted(subject, detail)))
                .hasStatusOk();
    }

    private void confirm(String business, String urgency) {
        var teammate = staff.all().stream()
                .filter(person -> person.team().equals(theTicket().team()))
                .map(person -> signedIn(person.username()))
                .findFirst()
                .orElseThrow();
        assertThat(ask(
                        HttpMethod.POST,
                        teammate,
                        "/identification",
                        "{ \"business\": \"%s\", \"urgency\": \"%s\", \"team\": \"general\" }"
                                .formatted(business, urgency)))
                .hasStatusOk();
    }

    private MvcTestResult attach(String name, byte[] content) {
        return http.post()
                .uri(path() + "/attachments?name=" + name)
                .with(Asking.as(lin))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    private MvcTestResult ask(HttpMethod method, SignedIn by, String what, String content) {
        return http.method(method)
                .uri(path() + what)
                .with(Asking.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private TicketView theTicket() {
        return tickets.ofCustomer(wang).stream()
                .max(Comparator.comparing(TicketView::number))
                .orElseThrow();
    }

    private String path() {
        return "/api/desk/tickets/" + theTicket().id();
    }

    private JsonNode together() {
        return body(http.get().uri(path()).with(Asking.as(lin)).exchange()).path("together");
    }

    private String code(MvcTestResult refused) {
        return body(refused).path("code").asString();
    }

    private JsonNode body(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignedIn signedIn(String username) {
        var person = staff.named(username);
        return Asking.staff(person.id(), person.team(), Permission.WORK_TICKETS);
    }
}
